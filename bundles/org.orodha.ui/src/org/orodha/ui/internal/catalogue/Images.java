// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.catalogue;

import java.net.URL;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.orodha.core.text.Kinds;
import org.orodha.model.provider.ModelItemProviderAdapterFactory;
import org.osgi.framework.FrameworkUtil;

/** The icons of kinds and actions; the images live as long as the control that they are made for. */
public final class Images {

	private final LocalResourceManager resources;

	/** @param user the control that shows the images */
	public Images(Control user) {
		resources = new LocalResourceManager(JFaceResources.getResources(), user);
	}

	/** The icon of a kind. */
	public Image of(EClass kind) {
		return resources.get(descriptor(kind));
	}

	/** An icon. */
	public Image of(ImageDescriptor descriptor) {
		return resources.get(descriptor);
	}

	/** The icon of a kind; the catalogue's where the kind has none. */
	public static ImageDescriptor descriptor(EClass kind) {
		return found(ModelItemProviderAdapterFactory.class, Kinds.kebab(kind.getName()))
				.or(() -> found(ModelItemProviderAdapterFactory.class, "catalogue"))
				.orElseGet(ImageDescriptor::getMissingImageDescriptor);
	}

	/** The icon of an action of the workbench. */
	public static ImageDescriptor action(String name) {
		return action(Images.class, name);
	}

	/**
	 * The icon of a capability's action; that of the workbench where the capability has none of its own.
	 *
	 * @param anchor a class of the capability's bundle
	 */
	public static ImageDescriptor action(Class<?> anchor, String name) {
		return found(anchor, name).or(() -> found(Images.class, name)).orElseGet(ImageDescriptor::getMissingImageDescriptor);
	}

	/** The platform's sign of a warning; the platform disposes of it. */
	public static Image warning() {
		return PlatformUI.getWorkbench().getSharedImages().getImage(ISharedImages.IMG_OBJS_WARN_TSK);
	}

	private static Optional<ImageDescriptor> found(Class<?> anchor, String name) {
		URL address = FrameworkUtil.getBundle(anchor).getEntry("icons/" + name + ".svg");
		return Optional.ofNullable(address).map(ImageDescriptor::createFromURL);
	}
}
