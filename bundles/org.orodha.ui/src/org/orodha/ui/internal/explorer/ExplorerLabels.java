// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.explorer;

import org.eclipse.core.resources.IProject;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.navigator.ICommonContentExtensionSite;
import org.eclipse.ui.navigator.ICommonLabelProvider;
import org.orodha.core.text.Labels;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.ui.CatalogueService;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.catalogue.Images;

/** The names and icons in the explorer. */
public final class ExplorerLabels extends LabelProvider implements ICommonLabelProvider, IStyledLabelProvider {

	private final LocalResourceManager images = new LocalResourceManager(JFaceResources.getResources());
	private final CatalogueService catalogues = PlatformUI.getWorkbench().getService(CatalogueService.class);

	@Override
	public void init(ICommonContentExtensionSite site) {
		// nothing is configured
	}

	@Override
	public String getText(Object element) {
		return getStyledText(element).getString();
	}

	@Override
	public StyledString getStyledText(Object element) {
		StyledString text = new StyledString();
		switch (element) {
		case IProject project -> {
			text.append(catalogues.find(project).map(OpenCatalogue::title).orElse(project.getName()));
			text.append("  " + project.getName(), StyledString.QUALIFIER_STYLER);
		}
		case Node node -> {
			text.append(node.label());
			if (node.count() >= 0)
				text.append("  " + node.count(), StyledString.COUNTER_STYLER);
		}
		default -> {
			return null;
		}
		}
		return text;
	}

	@Override
	public Image getImage(Object element) {
		return switch (element) {
		case IProject project -> images.get(Images.descriptor(Literals.CATALOGUE));
		case Node node when node.icon() != null -> images.get(Images.descriptor(node.icon()));
		default -> null;
		};
	}

	@Override
	public String getDescription(Object element) {
		if (element instanceof ElementNode node)
			return Labels.pair(Labels.ofKind(node.icon()), node.label()) + "  (" + node.element().getId() + ")";
		return element instanceof IProject project && project.getLocation() != null ? project.getLocation().toOSString()
				: getText(element);
	}

	@Override
	public void dispose() {
		images.dispose();
		super.dispose();
	}

	@Override
	public void saveState(IMemento memento) {
		// there is no state
	}

	@Override
	public void restoreState(IMemento memento) {
		// there is no state
	}
}
