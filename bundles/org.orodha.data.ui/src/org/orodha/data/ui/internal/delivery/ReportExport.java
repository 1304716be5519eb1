// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.ui.internal.delivery;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.orodha.core.files.AtomicFile.Readers;
import org.orodha.core.files.AtomicFile;
import org.orodha.data.check.CheckReport;
import org.orodha.data.report.HtmlReport;
import org.orodha.data.report.JsonReport;
import org.orodha.data.report.ReportSubject;
import org.orodha.data.report.SarifReport;
import org.orodha.data.report.XlsxReport;
import org.orodha.model.Delivery;
import org.orodha.ui.OpenCatalogue;
import org.osgi.framework.FrameworkUtil;

/** Writes a report to a file that the user names: as a page, a workbook, JSON or SARIF, by the ending of its name. */
final class ReportExport {

	private static final List<String> ENDINGS = List.of("html", "xlsx", "json", "sarif");

	private static final String FOLDER = "reports.folder";

	private final Shell shell;
	private final ReportSubject subject;
	private final String name;

	ReportExport(Shell shell, OpenCatalogue catalogue, Delivery delivery) {
		this.shell = shell;
		this.subject = ReportSubject.of(delivery, catalogue.languages());
		this.name = delivery.getId();
	}

	/** Asks where to, and writes in the background. */
	void export(CheckReport report) {
		FileDialog dialog = new FileDialog(shell, SWT.SAVE | SWT.SHEET);
		dialog.setText(DeliveryText.text("export.title"));
		dialog.setFilterExtensions(ENDINGS.stream().map(ending -> "*." + ending).toArray(String[]::new));
		dialog.setFilterNames(ENDINGS.stream().map(ending -> DeliveryText.text("export." + ending)).toArray(String[]::new));
		dialog.setFilterPath(Persons.settings().get(FOLDER));
		dialog.setFileName(name + ".html");
		dialog.setOverwrite(true);
		String chosen = dialog.open();
		if (chosen == null)
			return;
		Persons.settings().put(FOLDER, dialog.getFilterPath());
		Path file = Path.of(ending(chosen, dialog.getFilterIndex()));
		Job job = Job.create(DeliveryText.text("export.job", file.getFileName()), (ICoreRunnable) monitor -> {
			write(report, file);
			shell.getDisplay().asyncExec(() -> StatusLine.say(DeliveryText.text("export.done", file)));
		});
		job.setUser(true);
		job.schedule();
	}

	/** The name with the ending of the kind of file that was chosen, unless it has another ending that is known. */
	private static String ending(String chosen, int kind) {
		String name = chosen.toLowerCase(Locale.ROOT);
		boolean known = ENDINGS.stream().anyMatch(ending -> name.endsWith("." + ending));
		return known || kind < 0 || kind >= ENDINGS.size() ? chosen : chosen + "." + ENDINGS.get(kind);
	}

	private void write(CheckReport report, Path file) throws CoreException {
		try {
			AtomicFile.write(file, Readers.OWNER, out -> write(report, file.toString().toLowerCase(Locale.ROOT), out));
		} catch (IOException failure) {
			throw new CoreException(Status.error(DeliveryText.text("export.failed", file, failure.getMessage()), failure));
		}
	}

	private void write(CheckReport report, String file, OutputStream out) throws IOException {
		if (file.endsWith(".json"))
			JsonReport.write(report, subject, out);
		else if (file.endsWith(".sarif"))
			sarif(report, out);
		else if (file.endsWith(".xlsx"))
			XlsxReport.write(report, subject, Locale.getDefault(), out);
		else
			HtmlReport.write(report, subject, Locale.getDefault(), out);
	}

	private void sarif(CheckReport report, OutputStream out) throws IOException {
		Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
		SarifReport.write(report, subject, FrameworkUtil.getBundle(ReportExport.class).getVersion().toString(), text);
		text.flush();
	}
}
