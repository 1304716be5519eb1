// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.explorer;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.viewers.DecorationOverlayIcon;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.orodha.ui.internal.catalogue.Images;
import org.orodha.ui.internal.text.UiText;

/** What is told of an element by a small sign at its icon. */
public enum Badge {
	/** It has a problem that is an error. */
	ERROR(IDecoration.BOTTOM_LEFT),
	/** It has a problem that is a warning. */
	WARNING(IDecoration.BOTTOM_LEFT),
	/** It was changed and is not saved. */
	UNSAVED(IDecoration.TOP_LEFT),
	/** Some of it only the owner's staff may see. */
	INTERNAL(IDecoration.TOP_RIGHT);

	private final int corner;

	Badge(int corner) {
		this.corner = corner;
	}

	private ImageDescriptor image() {
		ISharedImages platform = PlatformUI.getWorkbench().getSharedImages();
		return switch (this) {
		case ERROR -> platform.getImageDescriptor(ISharedImages.IMG_DEC_FIELD_ERROR);
		case WARNING -> platform.getImageDescriptor(ISharedImages.IMG_DEC_FIELD_WARNING);
		case UNSAVED, INTERNAL -> Images.action("badge-" + key());
		};
	}

	private String key() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** An icon with badges at its corners. */
	static ImageDescriptor at(Image icon, Set<Badge> badges) {
		ImageDescriptor[] corners = new ImageDescriptor[4];
		badges.forEach(badge -> corners[badge.corner] = badge.image());
		return new DecorationOverlayIcon(icon, corners);
	}

	/** What badges tell, in words; empty for none. */
	static String told(Set<Badge> badges) {
		return badges.stream().map(badge -> UiText.text("explorer.badge." + badge.key())).collect(Collectors.joining("; "));
	}

	/** No badges, to add some. */
	static Set<Badge> none() {
		return EnumSet.noneOf(Badge.class);
	}
}
