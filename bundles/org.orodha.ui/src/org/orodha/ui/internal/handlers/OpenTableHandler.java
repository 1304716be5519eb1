package org.orodha.ui.internal.handlers;

import java.nio.file.Path;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.orodha.data.load.LayoutHints;
import org.orodha.ui.internal.data.DataText;
import org.orodha.ui.internal.data.TableEditor;
import org.orodha.ui.internal.profile.ProfileView;

/** Asks for a table file and shows its rows, or its profile. */
public final class OpenTableHandler extends AbstractHandler {

	private static final String PROFILE = "org.orodha.ui.profileFile";
	private static final String[] TABLES = { "*.csv;*.tsv;*.tab;*.txt;*.xlsx;*.gz;*.zip", "*" };

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		FileDialog dialog = new FileDialog(window.getShell(), SWT.OPEN | SWT.SHEET);
		dialog.setText(DataText.text("table.choose"));
		dialog.setFilterExtensions(TABLES);
		String file = dialog.open();
		if (file == null)
			return null;
		try {
			if (PROFILE.equals(event.getCommand().getId()))
				ProfileView.open(window.getActivePage(), Path.of(file), LayoutHints.NONE);
			else
				TableEditor.open(window.getActivePage(), Path.of(file));
		} catch (PartInitException failure) {
			throw new ExecutionException(failure.getMessage(), failure);
		}
		return null;
	}
}
