// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.ui.internal.delivery;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.ISources;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.orodha.data.delivery.TriageBoard.Entry;
import org.orodha.model.Delivery;
import org.orodha.model.DeliveryAction;
import org.orodha.ui.CatalogueService;
import org.orodha.ui.internal.editor.ElementEditor;
import org.orodha.ui.internal.explorer.ElementNode;

/**
 * Does with the delivery that is selected, or else with the one in the active editor, what the command says: the extension
 * names the action, or 'export'.
 */
public final class DeliveryHandler extends AbstractHandler implements IExecutableExtension {

	private static final String EXPORT = "export";

	private String what;

	@Override
	public void setInitializationData(IConfigurationElement configuration, String property, Object data) {
		what = (String) data;
	}

	@Override
	public void setEnabled(Object context) {
		setBaseEnabled(delivery(context).filter(this::isPossible).isPresent());
	}

	private boolean isPossible(Delivery delivery) {
		return EXPORT.equals(what) ? DeliveryActions.hasReport(delivery)
				: DeliveryActions.isPossible(delivery, DeliveryAction.get(what));
	}

	private static Optional<Delivery> delivery(Object context) {
		if (context == null)
			return Optional.empty();
		Object selection = HandlerUtil.getVariable(context, ISources.ACTIVE_CURRENT_SELECTION_NAME);
		Object selected = selection instanceof IStructuredSelection structured ? structured.getFirstElement() : null;
		if (selected instanceof ElementNode node && node.element() instanceof Delivery delivery)
			return Optional.of(delivery);
		if (selected instanceof Entry entry && entry.delivery() != null)
			return Optional.of(entry.delivery());
		return HandlerUtil.getVariable(context, ISources.ACTIVE_EDITOR_NAME) instanceof ElementEditor editor
				&& editor.element() instanceof Delivery delivery ? Optional.of(delivery) : Optional.empty();
	}

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		Delivery delivery = delivery(event.getApplicationContext()).filter(this::isPossible).orElse(null);
		if (delivery == null)
			return null;
		window.getService(CatalogueService.class).find(delivery)
				.map(catalogue -> new DeliveryActions(window.getShell(), catalogue, delivery)).ifPresent(this::run);
		return null;
	}

	private void run(DeliveryActions actions) {
		if (EXPORT.equals(what))
			actions.export();
		else
			actions.run(DeliveryAction.get(what));
	}
}
