// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.plugins.ui.internal;

import java.util.function.Consumer;

import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.widgets.Control;

/** Takes jars and zips that are dropped. */
final class PluginDrops extends DropTargetAdapter {

	private final Consumer<String> dropped;

	private PluginDrops(Consumer<String> dropped) {
		this.dropped = dropped;
	}

	/** Takes them where they are dropped on a control that takes nothing else. */
	static void on(Control control, Consumer<String> dropped) {
		if (control.getData(DND.DROP_TARGET_KEY) != null)
			return;
		DropTarget target = new DropTarget(control, DND.DROP_COPY | DND.DROP_DEFAULT);
		target.setTransfer(FileTransfer.getInstance());
		target.addDropListener(new PluginDrops(dropped));
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
			for (String file : files)
				if (file.matches("(?i).*\\.(jar|zip)")) {
					dropped.accept(file);
					return;
				}
	}
}
