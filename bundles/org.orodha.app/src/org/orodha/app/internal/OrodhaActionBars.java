// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.app.internal;

import static org.eclipse.ui.IWorkbenchActionConstants.MB_ADDITIONS;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.ICoolBarManager;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.action.ToolBarContributionItem;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.actions.ActionFactory.IWorkbenchAction;
import org.eclipse.ui.actions.ContributionItemFactory;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.orodha.app.internal.text.AppText;
import org.orodha.app.internal.welcome.WelcomeEditor;

/** The window's menus. What belongs to catalogues is contributed by the parts; this is the frame that it goes into. */
final class OrodhaActionBars extends ActionBarAdvisor {

	private IWorkbenchWindow window;

	OrodhaActionBars(IActionBarConfigurer configurer) {
		super(configurer);
	}

	@Override
	protected void makeActions(IWorkbenchWindow shown) {
		window = shown;
	}

	private IWorkbenchAction action(ActionFactory factory) {
		IWorkbenchAction action = getAction(factory.getId()) instanceof IWorkbenchAction made ? made : null;
		if (action == null) {
			action = factory.create(window);
			action.setText(AppText.text("menu.item." + factory.getId()));
			register(action);
		}
		return action;
	}

	@Override
	protected void fillMenuBar(IMenuManager bar) {
		bar.add(file());
		bar.add(edit());
		bar.add(new MenuManager(AppText.text("menu.catalogue"), "org.orodha.app.catalogue"));
		bar.add(new GroupMarker(MB_ADDITIONS));
		bar.add(window());
		bar.add(help());
	}

	private MenuManager file() {
		MenuManager menu = new MenuManager(AppText.text("menu.file"), IWorkbenchActionConstants.M_FILE);
		menu.add(new GroupMarker(IWorkbenchActionConstants.FILE_START));
		menu.add(new GroupMarker("new"));
		menu.add(new Separator());
		menu.add(action(ActionFactory.CLOSE));
		menu.add(action(ActionFactory.CLOSE_ALL));
		menu.add(new Separator());
		menu.add(action(ActionFactory.SAVE));
		menu.add(action(ActionFactory.SAVE_ALL));
		menu.add(new Separator());
		menu.add(new GroupMarker("port"));
		menu.add(new Separator(MB_ADDITIONS));
		menu.add(new Separator());
		menu.add(action(ActionFactory.QUIT));
		menu.add(new GroupMarker(IWorkbenchActionConstants.FILE_END));
		return menu;
	}

	private MenuManager edit() {
		MenuManager menu = new MenuManager(AppText.text("menu.edit"), IWorkbenchActionConstants.M_EDIT);
		menu.add(new GroupMarker(IWorkbenchActionConstants.EDIT_START));
		menu.add(action(ActionFactory.UNDO));
		menu.add(action(ActionFactory.REDO));
		menu.add(new Separator());
		menu.add(action(ActionFactory.CUT));
		menu.add(action(ActionFactory.COPY));
		menu.add(action(ActionFactory.PASTE));
		menu.add(new Separator());
		menu.add(action(ActionFactory.DELETE));
		menu.add(action(ActionFactory.SELECT_ALL));
		menu.add(new Separator(MB_ADDITIONS));
		menu.add(new GroupMarker(IWorkbenchActionConstants.EDIT_END));
		return menu;
	}

	private MenuManager window() {
		MenuManager menu = new MenuManager(AppText.text("menu.window"), IWorkbenchActionConstants.M_WINDOW);
		MenuManager views = new MenuManager(AppText.text("menu.views"), "showView");
		views.add(ContributionItemFactory.VIEWS_SHORTLIST.create(window));
		menu.add(views);
		menu.add(action(ActionFactory.RESET_PERSPECTIVE));
		menu.add(new Separator());
		menu.add(action(ActionFactory.OPEN_NEW_WINDOW));
		menu.add(new Separator(MB_ADDITIONS));
		menu.add(action(ActionFactory.PREFERENCES));
		return menu;
	}

	private MenuManager help() {
		MenuManager menu = new MenuManager(AppText.text("menu.help"), IWorkbenchActionConstants.M_HELP);
		menu.add(new Action(AppText.text("menu.welcome")) {
			@Override
			public void run() {
				WelcomeEditor.open(window.getActivePage());
			}
		});
		menu.add(action(ActionFactory.HELP_CONTENTS));
		menu.add(new GroupMarker(IWorkbenchActionConstants.HELP_START));
		menu.add(new Separator(MB_ADDITIONS));
		menu.add(new GroupMarker(IWorkbenchActionConstants.HELP_END));
		menu.add(new Separator());
		menu.add(action(ActionFactory.ABOUT));
		return menu;
	}

	@Override
	protected void fillCoolBar(ICoolBarManager bar) {
		bar.add(new GroupMarker(IWorkbenchActionConstants.GROUP_FILE));
		ToolBarManager tools = new ToolBarManager(SWT.FLAT | SWT.RIGHT);
		tools.add(new GroupMarker("new"));
		tools.add(new Separator());
		tools.add(action(ActionFactory.SAVE));
		tools.add(new Separator("history"));
		tools.add(new Separator("port"));
		tools.add(new Separator(MB_ADDITIONS));
		bar.add(new ToolBarContributionItem(tools, "org.orodha.app.tools"));
		bar.add(new GroupMarker(MB_ADDITIONS));
	}
}
