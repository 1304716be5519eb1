// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.app.internal;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.IPlaceholderFolderLayout;

/** The explorer on the left, editors beside it, problems and properties below, a profile beside what is profiled, wide tables below. */
public final class CataloguePerspective implements IPerspectiveFactory {

	static final String ID = "org.orodha.app.perspective";

	private static final String EXPLORER = "org.orodha.ui.explorer";
	private static final String PROFILE = "org.orodha.data.ui.profile";
	private static final String TRANSLATION = "org.orodha.ui.translation";
	private static final String BOARD = "org.orodha.data.ui.board";
	private static final String DELIVERIES = "org.orodha.data.ui.perspective";
	private static final String RACI = "org.orodha.sop.ui.raci";
	private static final String WORK = "org.orodha.sop.ui.work";
	private static final String CALENDAR = "org.orodha.sop.ui.calendar";
	private static final String LAW = "org.orodha.sop.ui.law";
	private static final String HISTORY = "org.eclipse.team.ui.GenericHistoryView";
	private static final String PROGRESS = "org.eclipse.ui.views.ProgressView";

	@Override
	public void createInitialLayout(IPageLayout layout) {
		String editors = layout.getEditorArea();
		layout.addView(EXPLORER, IPageLayout.LEFT, 0.28f, editors);
		IFolderLayout below = layout.createFolder("org.orodha.app.below", IPageLayout.BOTTOM, 0.8f, editors);
		below.addView(IPageLayout.ID_PROBLEM_VIEW);
		below.addView(IPageLayout.ID_PROP_SHEET);
		below.addPlaceholder(BOARD);
		below.addPlaceholder(PROGRESS);
		below.addPlaceholder(HISTORY);
		layout.addPlaceholder(PROFILE, IPageLayout.RIGHT, 0.5f, editors);
		IPlaceholderFolderLayout wide = layout.createPlaceholderFolder("org.orodha.app.wide", IPageLayout.BOTTOM, 0.4f, editors);
		for (String view : new String[] { TRANSLATION, WORK, CALENDAR, RACI, LAW })
			wide.addPlaceholder(view);
		layout.getViewLayout(EXPLORER).setCloseable(false);
		layout.addPerspectiveShortcut(DELIVERIES);
		for (String view : new String[] { EXPLORER, BOARD, WORK, CALENDAR, RACI, LAW, IPageLayout.ID_PROBLEM_VIEW, IPageLayout.ID_PROP_SHEET, PROFILE, TRANSLATION,
				PROGRESS, HISTORY })
			layout.addShowViewShortcut(view);
	}
}
