// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.picture;

import java.util.List;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.orodha.core.picture.Picture.Box;

/** Tells a screen reader of a diagram as of a list: its boxes in the order in which they are read. */
final class PictureAccess {

	private final PictureCanvas canvas;

	PictureAccess(PictureCanvas canvas) {
		this.canvas = canvas;
		canvas.control().getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = name(event.childID);
			}
		});
		canvas.control().getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
			@Override
			public void getRole(AccessibleControlEvent event) {
				event.detail = event.childID == ACC.CHILDID_SELF ? ACC.ROLE_LIST : ACC.ROLE_LISTITEM;
			}

			@Override
			public void getChildCount(AccessibleControlEvent event) {
				event.detail = canvas.ordered().size();
			}

			@Override
			public void getFocus(AccessibleControlEvent event) {
				int at = canvas.ordered().indexOf(canvas.box());
				event.childID = at >= 0 && canvas.control().isFocusControl() ? at : ACC.CHILDID_SELF;
			}

			@Override
			public void getSelection(AccessibleControlEvent event) {
				int at = canvas.ordered().indexOf(canvas.box());
				event.childID = at >= 0 ? at : ACC.CHILDID_NONE;
			}

			@Override
			public void getLocation(AccessibleControlEvent event) {
				if (event.childID != ACC.CHILDID_SELF && event.childID < canvas.ordered().size())
					place(event, canvas.bounds(canvas.ordered().get(event.childID)));
			}
		});
	}

	private void place(AccessibleControlEvent event, Rectangle bounds) {
		Point at = canvas.control().toDisplay(bounds.x, bounds.y);
		event.x = at.x;
		event.y = at.y;
		event.width = bounds.width;
		event.height = bounds.height;
	}

	private String name(int child) {
		List<Box> boxes = canvas.ordered();
		Box chosen = canvas.box();
		if (child >= 0 && child < boxes.size())
			return boxes.get(child).told();
		return chosen == null ? PictureText.text("picture.name", canvas.picture().title())
				: PictureText.text("picture.name.chosen", canvas.picture().title(), chosen.told());
	}
}
