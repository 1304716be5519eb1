// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.explorer;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.core.resources.IProject;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.IToolTipProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.LabelProviderChangedEvent;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.navigator.ICommonContentExtensionSite;
import org.eclipse.ui.navigator.ICommonLabelProvider;
import org.orodha.core.text.Labels;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.LifecycleStatus;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.ui.CatalogueListener;
import org.orodha.ui.CatalogueService;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.catalogue.Images;
import org.orodha.ui.internal.problems.ProblemChanges;
import org.orodha.ui.internal.text.UiText;

/** The names and icons in the explorer, with badges. */
public final class ExplorerLabels extends LabelProvider
		implements ICommonLabelProvider, IStyledLabelProvider, IToolTipProvider, CatalogueListener {

	private final LocalResourceManager images = new LocalResourceManager(JFaceResources.getResources());
	private final CatalogueService catalogues = PlatformUI.getWorkbench().getService(CatalogueService.class);
	private final Badges badges = new Badges(catalogues);
	private final Map<EClass, ImageDescriptor> icons = new HashMap<>();
	private ProblemChanges problems;
	private boolean disposed;

	@Override
	public void init(ICommonContentExtensionSite site) {
		catalogues.addListener(this);
		problems = new ProblemChanges(Display.getDefault(), this::refresh);
	}

	/** Shows all lines anew. */
	private void refresh() {
		if (disposed)
			return;
		badges.forget();
		fireLabelProviderChanged(new LabelProviderChangedEvent(this));
	}

	@Override
	public void opened(OpenCatalogue catalogue) {
		badges.forget();
	}

	@Override
	public void changed(OpenCatalogue catalogue) {
		badges.forget();
	}

	@Override
	public void saved(OpenCatalogue catalogue) {
		refresh();
	}

	@Override
	public void closed(IProject project) {
		badges.forget();
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
			if (Identifiers.areShown() && node.subject() instanceof IdentifiedElement identified && identified.getId() != null)
				text.append("  " + identified.getId(), StyledString.QUALIFIER_STYLER);
		}
		default -> {
			return null;
		}
		}
		return text;
	}

	@Override
	public Image getImage(Object element) {
		ImageDescriptor icon = icon(element);
		if (icon == null)
			return null;
		var shown = badges.of(element);
		return shown.isEmpty() ? images.get(icon) : images.get(Badge.at(images.get(icon), shown));
	}

	private ImageDescriptor icon(Object element) {
		return switch (element) {
		case IProject project -> ofKind(Literals.CATALOGUE);
		case Node node when node.icon() != null -> ofKind(node.icon());
		case Node node when node.subject() instanceof Kept kept -> Images.action(kept.key());
		case Node node when node.subject() instanceof LifecycleStatus -> Images.action("group-status");
		default -> null;
		};
	}

	private ImageDescriptor ofKind(EClass kind) {
		return icons.computeIfAbsent(kind, Images::descriptor);
	}

	@Override
	public String getDescription(Object element) {
		if (element instanceof ElementNode node)
			return withBadges(Labels.pair(Labels.ofKind(node.icon()), node.label()) + "  (" + node.element().getId() + ")", element);
		return element instanceof IProject project && project.getLocation() != null
				? withBadges(project.getLocation().toOSString(), element)
				: getText(element);
	}

	private String withBadges(String text, Object element) {
		String told = Badge.told(badges.of(element));
		return told.isEmpty() ? text : UiText.text("explorer.told", text, told);
	}

	/** What the badges tell; null where there are none. */
	@Override
	public String getToolTipText(Object element) {
		String told = Badge.told(badges.of(element));
		return told.isEmpty() ? null : told;
	}

	@Override
	public void dispose() {
		disposed = true;
		if (problems != null)
			problems.close();
		catalogues.removeListener(this);
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
