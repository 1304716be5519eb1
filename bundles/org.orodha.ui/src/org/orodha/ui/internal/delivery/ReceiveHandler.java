package org.orodha.ui.internal.delivery;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.orodha.model.Dataset;
import org.orodha.ui.internal.handlers.Selected;

/** Opens the wizard that receives a delivery, for the dataset that is selected. */
public final class ReceiveHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		Dataset dataset = Selected.elements(HandlerUtil.getCurrentSelection(event)).stream().map(node -> node.element())
				.filter(Dataset.class::isInstance).map(Dataset.class::cast).findFirst().orElse(null);
		ReceiveWizard.open(HandlerUtil.getActiveWorkbenchWindowChecked(event), dataset, null, List.of());
		return null;
	}
}
