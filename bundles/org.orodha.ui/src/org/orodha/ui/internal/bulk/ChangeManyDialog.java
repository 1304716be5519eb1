// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.bulk;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.orodha.core.bulk.BulkAction;
import org.orodha.core.bulk.BulkAction.Verb;
import org.orodha.core.bulk.BulkEdit;
import org.orodha.core.bulk.BulkEdit.Kept;
import org.orodha.core.bulk.BulkFeature;
import org.orodha.core.text.Labels;
import org.orodha.core.text.NaturalOrder;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.catalogue.Soon;
import org.orodha.ui.internal.catalogue.Waiting;
import org.orodha.ui.internal.form.FormContext;
import org.orodha.ui.internal.text.HelpContext;
import org.orodha.ui.internal.text.UiText;

/** Changes one feature of many elements: asks which and how, shows what becomes of each, and makes the change as one step. */
public final class ChangeManyDialog extends TitleAreaDialog {

	/** The command that opens it for what is selected. */
	public static final String COMMAND = "org.orodha.ui.changeMany";

	private static final int REST_MILLISECONDS = 150;
	private static final List<String> LABELS = List.of("bulk.feature", "bulk.action", "bulk.value", "bulk.present", "bulk.replacement");

	private final OpenCatalogue catalogue;
	private final List<EObject> elements;
	private final List<EStructuralFeature> features;
	private final List<String> languages;
	private EStructuralFeature feature;
	private Verb verb = Verb.SET;
	private Combo language;
	private Composite fields;
	private ValueField value;
	private ValueField replacement;
	private Label meaning;
	private BulkPreview preview;
	private Soon refreshing;
	private BulkEdit edit;
	private final Map<Verb, Button> verbs = new EnumMap<>(Verb.class);

	/**
	 * @param elements at least one
	 * @param wanted   the feature to begin with; null for the first
	 */
	public ChangeManyDialog(Shell shell, OpenCatalogue catalogue, List<? extends EObject> elements, EStructuralFeature wanted) {
		super(shell);
		this.catalogue = catalogue;
		this.elements = List.copyOf(elements);
		languages = catalogue.catalogue().languages();
		features = features(elements);
		feature = features.contains(wanted) ? wanted : features.get(0);
		setHelpAvailable(false);
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	/** The features that can be changed in elements of some kind; where they are of several kinds, those that all have. */
	public static List<EStructuralFeature> features(List<? extends EObject> elements) {
		Set<EStructuralFeature> common = new LinkedHashSet<>(BulkFeature.of(elements.get(0).eClass()));
		elements.stream().map(EObject::eClass).distinct().forEach(kind -> common.retainAll(BulkFeature.of(kind)));
		Comparator<String> order = NaturalOrder.ofNames();
		return common.stream().sorted((one, other) -> order.compare(Labels.of(one), Labels.of(other))).toList();
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		HelpContext.ELEMENTS.ofWindow(parent);
		Composite outer = (Composite) super.createDialogArea(parent);
		getShell().setText(UiText.text("bulk.title"));
		setTitle(title());
		Composite area = new Composite(outer, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).applyTo(area);
		createFeature(area);
		createVerbs(area);
		fields = new Composite(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(fields);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(5, 5).applyTo(fields);
		preview = new BulkPreview(area, catalogue);
		refreshing = new Soon(area, REST_MILLISECONDS, this::refresh);
		showFeature();
		return outer;
	}

	private String title() {
		boolean alike = elements.stream().map(EObject::eClass).distinct().count() == 1;
		return alike ? UiText.text("bulk.ofKind", Labels.ofKinds(elements.get(0).eClass()), elements.size())
				: UiText.text("bulk.ofAny", elements.size());
	}

	private void createFeature(Composite area) {
		label(area, UiText.text("bulk.feature"));
		Composite row = new Composite(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		GridLayoutFactory.fillDefaults().numColumns(3).applyTo(row);
		Combo combo = new Combo(row, SWT.READ_ONLY | SWT.DROP_DOWN);
		combo.setItems(features.stream().map(Labels::of).toArray(String[]::new));
		combo.setVisibleItemCount(20);
		combo.select(features.indexOf(feature));
		combo.setToolTipText(Labels.documentation(feature));
		combo.addListener(SWT.Selection, event -> {
			feature = features.get(combo.getSelectionIndex());
			combo.setToolTipText(Labels.documentation(feature));
			showFeature();
		});
		language = new Combo(row, SWT.READ_ONLY | SWT.DROP_DOWN);
		language.setItems(languages.toArray(String[]::new));
		language.select(languages.indexOf(FormContext.workingLanguage(catalogue)));
		language.setToolTipText(UiText.text("bulk.language"));
		language.addListener(SWT.Selection, event -> refresh());
	}

	/** Labels stand in two grids, and are all as wide as the widest. */
	private static void label(Composite parent, String text) {
		Label label = new Label(parent, SWT.NONE);
		int widest = 0;
		for (String key : LABELS) {
			label.setText(UiText.text(key));
			widest = Math.max(widest, label.computeSize(SWT.DEFAULT, SWT.DEFAULT).x);
		}
		label.setText(text);
		GridDataFactory.swtDefaults().hint(widest, SWT.DEFAULT).applyTo(label);
	}

	private void createVerbs(Composite area) {
		label(area, UiText.text("bulk.action"));
		Composite row = new Composite(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		GridLayoutFactory.fillDefaults().numColumns(Verb.values().length).spacing(14, 0).applyTo(row);
		for (Verb each : Verb.values()) {
			Button button = new Button(row, SWT.RADIO);
			button.setText(UiText.text("bulk.verb." + each));
			button.setToolTipText(UiText.text("bulk.verb." + each + ".help"));
			button.addListener(SWT.Selection, event -> {
				if (button.getSelection() && verb != each) {
					verb = each;
					createFields();
				}
			});
			verbs.put(each, button);
		}
	}

	private void showFeature() {
		verbs.forEach((each, button) -> button.setEnabled(each.fits(feature)));
		if (!verb.fits(feature))
			verb = Verb.SET;
		verbs.forEach((each, button) -> button.setSelection(each == verb));
		language.setVisible(target().isText() && languages.size() > 1);
		createFields();
	}

	private BulkFeature target() {
		return BulkFeature.of(feature, languages.get(Math.max(0, language.getSelectionIndex())));
	}

	private void createFields() {
		for (Control control : fields.getChildren())
			control.dispose();
		value = null;
		replacement = null;
		meaning = null;
		if (verb != Verb.CLEAR) {
			label(fields, UiText.text(verb == Verb.REPLACE ? "bulk.present" : "bulk.value"));
			value = new ValueField(fields, catalogue, elements, target(), verb == Verb.SET, this::changed);
			if (verb == Verb.REPLACE) {
				label(fields, UiText.text("bulk.replacement"));
				replacement = new ValueField(fields, catalogue, elements, target(), false, this::changed);
			}
			label(fields, "");
			meaning = new Label(fields, SWT.WRAP);
			GridDataFactory.fillDefaults().grab(true, false).hint(500, SWT.DEFAULT).applyTo(meaning);
		}
		fields.requestLayout();
		refresh();
	}

	private void changed() {
		refreshing.ask();
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, UiText.text("bulk.ok"), true);
		createButton(parent, IDialogConstants.CANCEL_ID, UiText.text("exit.cancel"), false);
		refresh();
	}

	/** Works out what would be changed, and shows it. */
	private void refresh() {
		if (getButton(IDialogConstants.OK_ID) == null)
			return;
		workOut();
		preview.show(edit);
		showMeaning();
		getButton(IDialogConstants.OK_ID).setEnabled(edit != null && !edit.changes().isEmpty());
	}

	private void workOut() {
		edit = null;
		setErrorMessage(null);
		if (value != null && value.value().isBlank()) {
			setMessage(UiText.text("bulk.message"));
			return;
		}
		try {
			edit = BulkEdit.of(catalogue.catalogue(), elements, target(), action());
			long refused = edit.kept().stream().map(Kept::reason).filter(BulkEdit.Reason::isRefusal).count();
			setMessage(UiText.text("bulk.told", edit.changes().size(), edit.kept().size()),
					refused == 0 ? IMessageProvider.NONE : IMessageProvider.WARNING);
		} catch (IllegalArgumentException refused) {
			setErrorMessage(refused.getMessage());
		}
	}

	private BulkAction action() {
		return switch (verb) {
		case SET -> BulkAction.set(value.value());
		case CLEAR -> BulkAction.clear();
		case ADD -> BulkAction.add(value.value());
		case REMOVE -> BulkAction.remove(value.value());
		case REPLACE -> BulkAction.replace(value.value(), replacement.value());
		};
	}

	private void showMeaning() {
		if (meaning == null)
			return;
		String told = Stream.of(value, replacement).filter(field -> field != null && !field.meaning().isEmpty()).map(ValueField::meaning)
				.reduce((one, other) -> other).orElse("");
		if (!told.equals(meaning.getText())) {
			meaning.setText(told.replace("&", "&&"));
			meaning.requestLayout();
		}
	}

	@Override
	protected void okPressed() {
		refresh();
		if (edit == null || edit.changes().isEmpty())
			return;
		if (Waiting.execute(getShell(), catalogue, edit.command()))
			super.okPressed();
		else
			refresh();
	}
}
