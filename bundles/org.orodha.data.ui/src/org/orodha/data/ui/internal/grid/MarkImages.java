// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.ui.internal.grid;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.orodha.ui.internal.catalogue.Images;

/** The icons of marked cells. */
final class MarkImages {

	private final Images images;

	MarkImages(Control user) {
		images = new Images(user);
	}

	/** The icon of a kind of mark. */
	Image of(CellMark.Kind kind) {
		return images.of(switch (kind) {
		case ERROR -> shared(ISharedImages.IMG_OBJS_ERROR_TSK);
		case WARNING -> shared(ISharedImages.IMG_OBJS_WARN_TSK);
		case INFORMATION -> shared(ISharedImages.IMG_OBJS_INFO_TSK);
		case CORRECTED -> Images.action(MarkImages.class, "corrected");
		});
	}

	private static ImageDescriptor shared(String name) {
		return PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(name);
	}
}
