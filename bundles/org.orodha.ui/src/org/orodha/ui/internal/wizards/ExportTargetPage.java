package org.orodha.ui.internal.wizards;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;

import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.orodha.core.exchange.Audience;
import org.orodha.core.exchange.Exporter;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.text.UiText;

/** Asks where to export to, and for whom. */
final class ExportTargetPage extends ContributionPage<Exporter> {

	private static final String TARGET = "target";
	private static final String AUDIENCE = "audience";

	private Text target;
	private Combo audience;

	ExportTargetPage(OpenCatalogue catalogue) {
		super("target", UiText.text("export.target"), catalogue);
	}

	@Override
	void createFiles(Composite area) {
		new Label(area, SWT.NONE).setText(UiText.text("export.target.label"));
		target = new Text(area, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).hint(400, SWT.DEFAULT).applyTo(target);
		target.addModifyListener(event -> check());
		Button browse = new Button(area, SWT.PUSH);
		browse.setText(UiText.text("browse"));
		browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> browse()));
		new Label(area, SWT.NONE).setText(UiText.text("export.audience"));
		audience = new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN);
		GridDataFactory.fillDefaults().span(2, 1).align(SWT.BEGINNING, SWT.CENTER).applyTo(audience);
		for (Audience each : Audience.values())
			audience.add(UiText.text("export.audience." + each.name()));
		audience.select(Audience.PUBLIC.ordinal());
		audience.setToolTipText(UiText.text("export.audience.help"));
	}

	private void browse() {
		String chosen;
		if (contribution().folder())
			chosen = new DirectoryDialog(getShell(), SWT.SAVE | SWT.SHEET).open();
		else {
			FileDialog dialog = new FileDialog(getShell(), SWT.SAVE | SWT.SHEET);
			dialog.setFilterExtensions(contribution().extensions().stream().map(ending -> "*." + ending)
					.toArray(String[]::new));
			chosen = dialog.open();
		}
		if (chosen != null)
			target.setText(chosen);
	}

	void setTarget(Path path) {
		target.setText(path.toString());
	}

	Path target() {
		return Path.of(target.getText().strip());
	}

	Audience audience() {
		return Audience.values()[audience.getSelectionIndex()];
	}

	@Override
	String problem() {
		if (target.getText().isBlank())
			return "";
		try {
			boolean exists = Files.exists(target());
			if (exists && Files.isDirectory(target()) != contribution().folder())
				return UiText.text(contribution().folder() ? "export.target.file" : "export.target.folder", target());
			setMessage(exists && !contribution().folder() ? UiText.text("export.target.exists", target()) : null,
					IMessageProvider.WARNING);
			return null;
		} catch (InvalidPathException malformed) {
			return malformed.getMessage();
		}
	}

	@Override
	void restore(IDialogSettings settings) {
		if (settings.get(TARGET) != null)
			target.setText(settings.get(TARGET));
		String last = settings.get(AUDIENCE);
		Arrays.stream(Audience.values()).filter(each -> each.name().equals(last)).findFirst()
				.ifPresent(each -> audience.select(each.ordinal()));
	}

	@Override
	void store(IDialogSettings settings) {
		settings.put(TARGET, target.getText().strip());
		settings.put(AUDIENCE, audience().name());
	}
}
