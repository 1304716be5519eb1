// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.wizards;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.Ids;
import org.orodha.ui.internal.text.UiText;

/** Asks for title, languages and folder of a new catalogue. */
final class NewCataloguePage extends WizardPage {

	private Text title;
	private Text languages;
	private Text folder;
	private boolean proposing = true;

	NewCataloguePage() {
		super("catalogue", UiText.text("newCatalogue.title"), null);
		setDescription(UiText.text("newCatalogue.description"));
	}

	@Override
	public void createControl(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(3).margins(10, 10).applyTo(area);
		title = text(area, "newCatalogue.name", 2);
		languages = text(area, "newCatalogue.languages", 2);
		languages.setText("en, fr, sw");
		languages.setToolTipText(UiText.text("newCatalogue.languages.help"));
		folder = text(area, "newCatalogue.folder", 1);
		Button browse = new Button(area, SWT.PUSH);
		browse.setText(UiText.text("browse"));
		browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> browse()));
		title.addModifyListener(event -> propose());
		languages.addModifyListener(event -> check());
		folder.addModifyListener(event -> check());
		folder.addListener(SWT.KeyDown, event -> proposing = false);
		setControl(area);
		setPageComplete(false);
	}

	private static Text text(Composite parent, String key, int columns) {
		new Label(parent, SWT.NONE).setText(UiText.text(key));
		Text text = new Text(parent, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).span(columns, 1).applyTo(text);
		return text;
	}

	private void browse() {
		DirectoryDialog dialog = new DirectoryDialog(getShell(), SWT.SAVE | SWT.SHEET);
		dialog.setMessage(UiText.text("newCatalogue.folder.message"));
		String chosen = dialog.open();
		if (chosen != null) {
			proposing = false;
			folder.setText(chosen);
		}
	}

	private void propose() {
		if (proposing)
			folder.setText(catalogueTitle().isEmpty() ? ""
					: ResourcesPlugin.getWorkspace().getRoot().getLocation().append(Ids.slug(catalogueTitle())).toOSString());
		check();
	}

	private void check() {
		String problem = null;
		if (languages().isEmpty() || !languages().stream().allMatch(tag -> tag.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")))
			problem = UiText.text("newCatalogue.languages.wrong", languages.getText());
		else if (!folder.getText().isBlank())
			problem = folderProblem();
		setErrorMessage(problem);
		setPageComplete(problem == null && !catalogueTitle().isEmpty() && !folder.getText().isBlank());
	}

	private String folderProblem() {
		try {
			return Files.exists(folder().resolve(Catalogue.ROOT))
					? UiText.text("newCatalogue.folder.taken", folder())
					: null;
		} catch (InvalidPathException malformed) {
			return malformed.getMessage();
		}
	}

	String catalogueTitle() {
		return title.getText().strip();
	}

	List<String> languages() {
		return Arrays.stream(languages.getText().split("[,;\\s]+")).filter(tag -> !tag.isEmpty()).distinct().toList();
	}

	Path folder() {
		return Path.of(folder.getText().strip());
	}
}
