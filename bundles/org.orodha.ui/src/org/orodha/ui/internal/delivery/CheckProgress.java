package org.orodha.ui.internal.delivery;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.orodha.ui.internal.delivery.CheckDeliveryJob.Progress;

/** How far the check of a delivery is, with a button that cancels it; hidden while there is none. */
final class CheckProgress {

	private static final int LOOK_EVERY_MILLISECONDS = 200;
	private static final int WHOLE = 1000;

	private final Composite area;
	private final ProgressBar bar;
	private final Label what;
	private CheckDeliveryJob shown;

	CheckProgress(Composite parent, FormToolkit toolkit) {
		area = toolkit.createComposite(parent);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(area);
		bar = new ProgressBar(area, SWT.HORIZONTAL);
		bar.setMaximum(WHOLE);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(bar);
		Button cancel = toolkit.createButton(area, DeliveryText.text("report.cancel"), SWT.PUSH);
		cancel.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> shown.cancel()));
		what = toolkit.createLabel(area, "");
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(what);
		area.setVisible(false);
	}

	/** Shows how far a check is; null for none. */
	void show(CheckDeliveryJob check) {
		if (check == shown)
			return;
		shown = check;
		((GridData) area.getLayoutData()).exclude = check == null;
		area.setVisible(check != null);
		area.requestLayout();
		look();
	}

	private void look() {
		if (shown == null || area.isDisposed())
			return;
		Progress progress = shown.progress();
		bar.setSelection((int) (progress.share() * WHOLE));
		what.setText(progress.what());
		area.getDisplay().timerExec(LOOK_EVERY_MILLISECONDS, this::look);
	}
}
