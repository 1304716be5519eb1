// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.documents.internal.kinds;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.text.Messages;
import org.orodha.documents.DocumentRequest;
import org.orodha.documents.Wording;
import org.orodha.documents.model.Document;
import org.orodha.documents.model.Document.Layout;
import org.orodha.documents.model.Facts.Fact;
import org.orodha.documents.model.Section;
import org.orodha.documents.model.Table.Cell;
import org.orodha.documents.model.Text;
import org.orodha.model.Agency;
import org.orodha.model.LifecycleElement;
import org.orodha.model.LifecycleStatus;
import org.orodha.model.ModelPackage.Literals;

/** What the kinds of documents have in common: the words in the document's language, and what stands on every cover. */
final class Draft {

	private static final Messages MESSAGES = Messages.of(Draft.class);

	private final DocumentRequest request;
	private final Wording wording;
	private final Messages messages;

	Draft(DocumentRequest request) {
		this.request = request;
		this.wording = request.wording();
		this.messages = MESSAGES.in(wording.language()).withFigures();
	}

	Catalogue catalogue() {
		return request.catalogue();
	}

	Wording wording() {
		return wording;
	}

	LocalDate day() {
		return request.day();
	}

	/** Words of ours. */
	String say(String key, Object... values) {
		return messages.text(key, values);
	}

	/** Words of ours as a text. */
	Text text(String key, Object... values) {
		return Text.of(say(key, values));
	}

	/** What stands for something that the catalogue does not say. */
	Text notStated() {
		return text("notStated");
	}

	/** The text, or that the catalogue does not say it. */
	Text or(Text text) {
		return text.isEmpty() ? notStated() : text;
	}

	/** An agency by its acronym; by its name where it has none. */
	Text agency(Agency agency) {
		if (agency == null)
			return Text.EMPTY;
		return agency.eIsProxy() || agency.getAcronym() == null || agency.getAcronym().isEmpty() ? wording.name(agency)
				: Text.of(agency.getAcronym());
	}

	/** An agency by its name and acronym. */
	Text fullAgency(Agency agency) {
		if (agency == null)
			return Text.EMPTY;
		Text name = wording.name(agency);
		return agency.getAcronym() == null || agency.getAcronym().isEmpty() ? name : name.plus(" (" + agency.getAcronym() + ")");
	}

	/** A line of facts with a feature's name as its label. */
	Fact fact(EStructuralFeature feature, Text value) {
		return new Fact(Text.of(wording.feature(feature)), List.of(value));
	}

	/** A line of facts. */
	Fact fact(String key, Text value) {
		return new Fact(text(key), List.of(value));
	}

	/** A cell with the value of an enumeration. */
	Cell value(LifecycleElement element, EAttribute enumeration) {
		return Cell.of(wording.value(element, enumeration));
	}

	/** What is first known of an element: number, version, state, owner. */
	List<Fact> imprint(LifecycleElement element, Agency owner) {
		List<Fact> facts = new ArrayList<>();
		facts.add(fact("number", Text.of(element.getId())));
		add(facts, Literals.LIFECYCLE_ELEMENT__VERSION, element.getVersion() == null ? "" : element.getVersion());
		add(facts, Literals.LIFECYCLE_ELEMENT__STATUS, wording.value(element, Literals.LIFECYCLE_ELEMENT__STATUS));
		if (owner != null)
			facts.add(fact(Literals.CATALOGUE_ELEMENT__OWNER, fullAgency(owner)));
		return facts;
	}

	/** Adds a line unless there is nothing to say. */
	void add(List<Fact> facts, EStructuralFeature feature, String words) {
		add(facts, feature, Text.of(words));
	}

	/** Adds a line unless there is nothing to say. */
	void add(List<Fact> facts, EStructuralFeature feature, Text words) {
		if (!words.isEmpty())
			facts.add(fact(feature, words));
	}

	/** Adds what an element says in words, unless it says nothing. */
	void add(List<Fact> facts, LifecycleElement element, EReference texts) {
		add(facts, texts, wording.text(element, texts));
	}

	/** The catalogue's title, the day, and what a reader must know of the status of it all. */
	Document finish(Layout layout, String kind, Text title, List<Fact> imprint, LifecycleElement subject, List<Section> sections) {
		List<Fact> facts = new ArrayList<>(imprint);
		facts.add(fact("catalogue", wording.name(catalogue().root())));
		facts.add(fact("made", Text.of(wording.date(day()))));
		List<Text> notices = new ArrayList<>();
		if (catalogue().root().isTeachingExample())
			notices.add(text("teaching"));
		if (subject != null && !isInForce(subject))
			notices.add(text("draft", subject.isSetStatus() ? wording.value(subject.getStatus()) : say("notStated")));
		return new Document(layout, say(kind), title, wording.language(), facts, notices, sections.stream().filter(Draft::isFilled).toList(),
				wording.gaps());
	}

	private static boolean isFilled(Section section) {
		return !section.blocks().isEmpty() || !section.sections().isEmpty();
	}

	private static boolean isInForce(LifecycleElement subject) {
		return subject.isSetStatus()
				&& (subject.getStatus() == LifecycleStatus.ADOPTED || subject.getStatus() == LifecycleStatus.TECHNICALLY_ADOPTED);
	}
}
