// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.ui.internal.delivery;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.orodha.ui.internal.explorer.ExplorerView;

/** For the work on deliveries: the triage board above, the delivery that is worked on below it, the catalogues on the left. */
public final class DeliveriesPerspective implements IPerspectiveFactory {

	/** The perspective's identifier. */
	public static final String ID = "org.orodha.data.ui.perspective";

	private static final float EXPLORER_WIDTH = 0.22f;
	private static final float BOARD_HEIGHT = 0.45f;
	private static final float PROBLEMS_FROM = 0.75f;

	@Override
	public void createInitialLayout(IPageLayout layout) {
		String editors = layout.getEditorArea();
		layout.addView(ExplorerView.ID, IPageLayout.LEFT, EXPLORER_WIDTH, editors);
		layout.addView(BoardView.ID, IPageLayout.TOP, BOARD_HEIGHT, editors);
		IFolderLayout below = layout.createFolder("org.orodha.data.ui.below", IPageLayout.BOTTOM, PROBLEMS_FROM, editors);
		below.addPlaceholder(IPageLayout.ID_PROBLEM_VIEW);
		below.addPlaceholder(IPageLayout.ID_PROP_SHEET);
		layout.addPerspectiveShortcut("org.orodha.app.perspective");
		for (String view : new String[] { ExplorerView.ID, BoardView.ID, IPageLayout.ID_PROBLEM_VIEW, IPageLayout.ID_PROP_SHEET })
			layout.addShowViewShortcut(view);
	}
}
