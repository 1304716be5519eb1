// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.translation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.PixelConverter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.orodha.core.text.Kinds;
import org.orodha.core.text.Labels;
import org.orodha.core.text.NaturalOrder;
import org.orodha.core.translation.LanguagePair;
import org.orodha.core.translation.TranslationFilter;
import org.orodha.model.Agency;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.catalogue.Soon;
import org.orodha.ui.internal.form.AccessibleName;
import org.orodha.ui.internal.preferences.Remembered;
import org.orodha.ui.internal.text.UiText;

/** The row in which one chooses which texts to translate, from which language to which. What was chosen is remembered. */
final class TranslationFilters {

	private static final int LONGEST_CHOICE = 15;
	private static final int LONGEST_WORD = 10;
	private static final int REST_MILLISECONDS = 300;

	private final Runnable listener;
	private final Composite row;
	private final Combo catalogue;
	private final Combo source;
	private final Combo target;
	private final Combo agency;
	private final Combo kind;
	private final Combo states;
	private final Text words;
	private List<OpenCatalogue> catalogues = List.of();
	private List<String> languages = List.of();
	private List<String> agencies = List.of();
	private List<String> kinds = List.of();

	/** @param listener is told when something else is chosen */
	TranslationFilters(Composite parent, Runnable listener) {
		this.listener = listener;
		row = new Composite(parent, SWT.NONE);
		RowLayout layout = new RowLayout();
		layout.center = true;
		layout.spacing = 10;
		row.setLayout(layout);
		catalogue = combo("catalogue");
		source = combo("source");
		target = combo("target");
		states = combo("state");
		agency = combo("agency");
		kind = combo("kind");
		words = new Text(labelled("words"), SWT.SEARCH | SWT.ICON_CANCEL);
		name(words, "words");
		Soon typed = new Soon(row, REST_MILLISECONDS, listener);
		words.addModifyListener(event -> typed.ask());
		for (ShownStates choice : ShownStates.values())
			states.add(UiText.text("translation.show." + choice.name().toLowerCase(Locale.ROOT)));
		states.select(0);
		catalogue.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			offerOf(chosenCatalogue().orElseThrow());
			listener.run();
		}));
		for (Combo combo : List.of(source, target, agency, kind, states))
			combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> chosen()));
	}

	private Composite labelled(String key) {
		Composite pair = new Composite(row, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(4, 0).applyTo(pair);
		new Label(pair, SWT.NONE).setText(UiText.text("translation." + key));
		return pair;
	}

	private Combo combo(String key) {
		Combo combo = new Combo(labelled(key), SWT.READ_ONLY | SWT.DROP_DOWN);
		name(combo, key);
		return combo;
	}

	private void name(Control control, String key) {
		AccessibleName.give(control, UiText.text("translation." + key));
		GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
		if (!"source".equals(key) && !"target".equals(key) && !"state".equals(key))
			data.widthHint = new PixelConverter(control).convertWidthInCharsToPixels("words".equals(key) ? LONGEST_WORD : LONGEST_CHOICE);
		control.setLayoutData(data);
	}

	private void chosen() {
		remember();
		listener.run();
	}

	Control control() {
		return row;
	}

	/** Offers what the catalogues hold; what is chosen stays where it still can. */
	void offer(List<OpenCatalogue> open) {
		Optional<OpenCatalogue> before = chosenCatalogue();
		catalogues = open;
		fill(catalogue, open, OpenCatalogue::title);
		boolean several = open.size() > 1;
		RowData room = new RowData();
		room.exclude = !several;
		catalogue.getParent().setLayoutData(room);
		catalogue.getParent().setVisible(several);
		if (open.isEmpty())
			return;
		OpenCatalogue now = before.filter(open::contains).orElse(open.getFirst());
		catalogue.select(open.indexOf(now));
		if (before.filter(now::equals).isPresent())
			offerAgain(now);
		else
			offerOf(now);
	}

	/** Chooses a catalogue. */
	void choose(OpenCatalogue wanted) {
		if (!catalogues.contains(wanted) || chosenCatalogue().filter(wanted::equals).isPresent())
			return;
		catalogue.select(catalogues.indexOf(wanted));
		offerOf(wanted);
		listener.run();
	}

	/** Chooses what is still to be translated of an agency's texts, of whatever kind; empty for all agencies. */
	void choose(LanguagePair wanted, String by) {
		select(wanted.source(), wanted.target(), by, "");
		states.select(ShownStates.OPEN.ordinal());
		words.setText("");
		chosen();
	}

	private void offerAgain(OpenCatalogue shown) {
		String from = at(languages, source.getSelectionIndex());
		String to = at(languages, target.getSelectionIndex());
		String by = at(agencies, agency.getSelectionIndex());
		String of = at(kinds, kind.getSelectionIndex());
		fill(shown);
		select(from, to, by, of);
	}

	private void offerOf(OpenCatalogue shown) {
		fill(shown);
		IDialogSettings settings = settings(shown);
		select(settings.get("source"), settings.get("target"), settings.get("agency"), settings.get("kind"));
		String state = settings.get("state");
		states.select(Stream.of(ShownStates.values()).filter(one -> one.name().equals(state)).mapToInt(ShownStates::ordinal).findFirst().orElse(0));
	}

	private void fill(OpenCatalogue shown) {
		languages = shown.catalogue().languages();
		fill(source, languages, TranslationFilters::languageName);
		fill(target, languages, TranslationFilters::languageName);
		agencies = new ArrayList<>(shown.catalogue().all(Agency.class).stream()
				.sorted(Comparator.comparing(shown::label, NaturalOrder.ofNames())).map(Agency::getId).toList());
		agencies.addFirst("");
		fill(agency, agencies, id -> shown.catalogue().find(Agency.class, id).map(shown::label).orElse(UiText.text("translation.agency.all")));
		kinds = new ArrayList<>(Kinds.all().stream().filter(kind -> hasTexts(shown, kind)).map(Kinds::name)
				.sorted(Comparator.comparing(TranslationFilters::kindName, NaturalOrder.ofNames())).toList());
		kinds.addFirst("");
		fill(kind, kinds, TranslationFilters::kindName);
	}

	private static boolean hasTexts(OpenCatalogue shown, EClass kind) {
		return !shown.catalogue().ofKind(kind).isEmpty();
	}

	private static String kindName(String name) {
		return Kinds.named(name).map(Labels::ofKind).orElse(UiText.text("translation.kind.all"));
	}

	/** A language's name in the reader's language. */
	static String languageName(String tag) {
		return Locale.forLanguageTag(tag).getDisplayName();
	}

	private static <T> void fill(Combo combo, List<T> values, Function<T, String> name) {
		String[] items = values.stream().map(name).toArray(String[]::new);
		if (!List.of(items).equals(List.of(combo.getItems())))
			combo.setItems(items);
	}

	private void select(String from, String to, String by, String of) {
		source.select(Math.max(0, position(languages, from)));
		int wanted = position(languages, to);
		target.select(wanted >= 0 ? wanted : readersOther());
		agency.select(Math.max(0, position(agencies, by)));
		kind.select(Math.max(0, position(kinds, of)));
	}

	private static int position(List<String> values, String value) {
		return value == null ? -1 : values.indexOf(value);
	}

	/** The reader's own language where the catalogue has it and it is not the source, else the next. */
	private int readersOther() {
		int own = languages.indexOf(Locale.getDefault().getLanguage());
		return own >= 0 && own != source.getSelectionIndex() ? own : languages.size() < 2 ? 0 : source.getSelectionIndex() == 1 ? 0 : 1;
	}

	private static String at(List<String> values, int index) {
		return index < 0 || index >= values.size() ? "" : values.get(index);
	}

	/** The catalogue whose texts are translated; empty where none is open. */
	Optional<OpenCatalogue> chosenCatalogue() {
		int index = catalogue.getSelectionIndex();
		return index < 0 || index >= catalogues.size() ? Optional.empty() : Optional.of(catalogues.get(index));
	}

	/** From which language to which; empty where they are the same. */
	Optional<LanguagePair> languages() {
		String from = at(languages, source.getSelectionIndex());
		String to = at(languages, target.getSelectionIndex());
		return from.equals(to) ? Optional.empty() : Optional.of(new LanguagePair(from, to));
	}

	/** Which texts are wanted. */
	TranslationFilter filter() {
		return TranslationFilter.ALL.owned(at(agencies, agency.getSelectionIndex()))
				.of(Kinds.named(at(kinds, kind.getSelectionIndex())).orElse(null))
				.in(ShownStates.values()[states.getSelectionIndex()].states()).containing(words.getText());
	}

	private void remember() {
		OpenCatalogue shown = chosenCatalogue().orElse(null);
		if (shown == null)
			return;
		IDialogSettings settings = settings(shown);
		settings.put("source", at(languages, source.getSelectionIndex()));
		settings.put("target", at(languages, target.getSelectionIndex()));
		settings.put("agency", at(agencies, agency.getSelectionIndex()));
		settings.put("kind", at(kinds, kind.getSelectionIndex()));
		settings.put("state", ShownStates.values()[states.getSelectionIndex()].name());
	}

	private static IDialogSettings settings(OpenCatalogue shown) {
		IDialogSettings all = Remembered.of(TranslationFilters.class, "translation");
		return DialogSettings.getOrCreateSection(all, shown.project().getName());
	}
}
