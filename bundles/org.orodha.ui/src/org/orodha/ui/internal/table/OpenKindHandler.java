// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.table;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.orodha.core.text.Kinds;
import org.orodha.core.text.Labels;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.ui.CatalogueService;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.catalogue.Images;
import org.orodha.ui.internal.editor.Editors;
import org.orodha.ui.internal.explorer.ElementNode;
import org.orodha.ui.internal.explorer.Selected;
import org.orodha.ui.internal.form.PartsDialog;
import org.orodha.ui.internal.text.UiText;

/** Opens the table of the kind that is selected in the explorer; where none is, asks for one. */
public final class OpenKindHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		ISelection selection = HandlerUtil.getCurrentSelection(event);
		Optional<OpenCatalogue> catalogue = Selected.catalogue(window, selection);
		if (catalogue.isEmpty())
			return null;
		Optional<EClass> folder = Selected.kind(selection);
		Optional<EClass> kind = folder.or(() -> ask(HandlerUtil.getActiveShell(event), catalogue.get(), selected(selection)));
		kind.ifPresent(shown -> Editors.showKind(window.getActivePage(), catalogue.get(), shown,
				folder.flatMap(selected -> Selected.agency(selection)).orElse(null)));
		return null;
	}

	/** The kind to begin with: that of the element that is selected. */
	private static EClass selected(ISelection selection) {
		return Selected.elements(selection).stream().map(ElementNode::element).findFirst().map(element -> (EClass) element.eClass())
				.orElse(Literals.DATASET);
	}

	private static Optional<EClass> ask(Shell shell, OpenCatalogue catalogue, EClass selected) {
		PartsDialog dialog = new PartsDialog(shell, new KindLabels(catalogue));
		dialog.setTitle(UiText.text("kind.choose"));
		dialog.setMessage(UiText.text("kind.chooseMessage"));
		dialog.setElements(Kinds.all().stream().filter(kind -> kind != Literals.CATALOGUE).toArray());
		dialog.setInitialElementSelections(List.of(selected));
		dialog.setHelpAvailable(false);
		return dialog.open() == Window.OK ? Optional.of((EClass) dialog.getFirstResult()) : Optional.empty();
	}

	@Override
	public void setEnabled(Object context) {
		setBaseEnabled(!PlatformUI.getWorkbench().getService(CatalogueService.class).all().isEmpty());
	}

	/** Kinds with the number of their elements. */
	private static final class KindLabels extends LabelProvider {

		private final OpenCatalogue catalogue;
		private final LocalResourceManager images = new LocalResourceManager(JFaceResources.getResources());

		KindLabels(OpenCatalogue catalogue) {
			this.catalogue = catalogue;
		}

		@Override
		public String getText(Object kind) {
			return Labels.ofKinds((EClass) kind) + "  " + catalogue.catalogue().ofKind((EClass) kind).size();
		}

		@Override
		public Image getImage(Object kind) {
			return images.get(Images.descriptor((EClass) kind));
		}

		@Override
		public void dispose() {
			images.dispose();
			super.dispose();
		}
	}
}
