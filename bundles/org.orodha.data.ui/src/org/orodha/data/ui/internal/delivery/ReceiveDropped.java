// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.ui.internal.delivery;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.TransferData;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.navigator.CommonDropAdapter;
import org.eclipse.ui.navigator.CommonDropAdapterAssistant;
import org.orodha.data.ui.internal.data.DescribeHandler;
import org.orodha.model.Dataset;
import org.orodha.ui.internal.explorer.ElementNode;

/** Files that are dropped onto a dataset in the explorer become a delivery of it, or describe it where it has no columns yet. */
public final class ReceiveDropped extends CommonDropAdapterAssistant {

	@Override
	public boolean isSupportedType(TransferData type) {
		return FileTransfer.getInstance().isSupportedType(type);
	}

	@Override
	public IStatus validateDrop(Object target, int operation, TransferData type) {
		return isSupportedType(type) && target instanceof ElementNode node && node.element() instanceof Dataset ? Status.OK_STATUS
				: Status.CANCEL_STATUS;
	}

	@Override
	public IStatus handleDrop(CommonDropAdapter adapter, DropTargetEvent event, Object target) {
		if (!(event.data instanceof String[] dropped) || !(target instanceof ElementNode node)
				|| !(node.element() instanceof Dataset dataset))
			return Status.CANCEL_STATUS;
		List<Path> files = Arrays.stream(dropped).map(Path::of).toList();
		PlatformUI.getWorkbench().getDisplay().asyncExec(() -> take(dataset, files));
		return Status.OK_STATUS;
	}

	/** Files of a dataset without columns cannot be checked: the first of them shows what its columns are. */
	public static void take(Dataset dataset, List<Path> files) {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		if (dataset.getVariables().isEmpty() && DescribeHandler.isInstalled())
			DescribeHandler.open(window, dataset, files.subList(0, 1));
		else
			ReceiveWizard.open(window, dataset, null, files);
	}
}
