// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.form;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.widgets.Control;

/** Takes files and folders that are dropped on a control; they are read and stay where they are. */
public final class FileDrops extends DropTargetAdapter {

	private final Consumer<List<Path>> dropped;

	private FileDrops(Consumer<List<Path>> dropped) {
		this.dropped = dropped;
	}

	/** Takes them, unless the control takes something else already. */
	public static void on(Control control, Consumer<List<Path>> dropped) {
		if (control.getData(DND.DROP_TARGET_KEY) != null)
			return;
		DropTarget target = new DropTarget(control, DND.DROP_COPY | DND.DROP_DEFAULT);
		target.setTransfer(FileTransfer.getInstance());
		target.addDropListener(new FileDrops(dropped));
	}

	@Override
	public void dragEnter(DropTargetEvent event) {
		if (event.detail == DND.DROP_DEFAULT)
			event.detail = DND.DROP_COPY;
	}

	@Override
	public void dragOperationChanged(DropTargetEvent event) {
		dragEnter(event);
	}

	@Override
	public void drop(DropTargetEvent event) {
		if (event.data instanceof String[] files)
			dropped.accept(Arrays.stream(files).map(Path::of).toList());
	}
}
