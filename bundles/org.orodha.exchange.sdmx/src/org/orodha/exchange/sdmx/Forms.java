// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.sdmx;

import static org.orodha.core.exchange.XmlElements.first;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.orodha.core.exchange.XmlElements;
import org.orodha.core.text.Labels;
import org.orodha.model.Agency;
import org.orodha.model.Code;
import org.orodha.model.CodeList;
import org.orodha.model.Concept;
import org.orodha.model.DataSource;
import org.orodha.model.Dataset;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.Topic;
import org.w3c.dom.Element;

/** What elements of the catalogue and those of a message say of the same. What a message says already stays word for word. */
final class Forms {

	private static final String CONTACT = "Contact";

	private Forms() {
	}

	static void read(Element said, Agency agency) {
		Nameables.read(said, agency);
		contact(said, "URI").filter(Forms::isWebAddress).ifPresent(agency::setWebsite);
		contact(said, "Email").ifPresent(agency::setEmail);
		contact(said, "Telephone").ifPresent(agency::setPhone);
	}

	private static boolean isWebAddress(String text) {
		return text.matches("https?://\\S+");
	}

	private static Optional<String> contact(Element said, String what) {
		return first(said, CONTACT + "/" + what).map(part -> part.getTextContent().strip()).filter(text -> !text.isEmpty());
	}

	static void write(Agency agency, Element said) {
		Nameables.write(agency, said);
		writeContact(said, "URI", agency.getWebsite(), contact(said, "URI").filter(Forms::isWebAddress));
		writeContact(said, "Email", agency.getEmail(), contact(said, "Email"));
		writeContact(said, "Telephone", agency.getPhone(), contact(said, "Telephone"));
	}

	private static void writeContact(Element said, String what, String wanted, Optional<String> present) {
		Optional<String> text = Optional.ofNullable(wanted).filter(value -> !value.isBlank());
		if (!text.equals(present))
			Parts.text(text.isEmpty() ? first(said, CONTACT).orElseThrow() : Parts.require(said, CONTACT), what, text);
	}

	static void write(Concept concept, Element said, Urn scheme, Naming naming) {
		Nameables.write(concept, said);
		writeParent(Optional.ofNullable(concept.getBroader()), said, scheme, naming);
	}

	/** Whether a concept stands in the same scheme as the one above it. */
	static boolean hasParentBeside(Concept concept, Urn scheme, Naming naming) {
		return concept.getBroader() == null
				|| naming.urn(Labels.id(concept.getBroader())).filter(parent -> parent.whole(scheme.type()).equals(scheme)).isPresent();
	}

	private static void writeParent(Optional<? extends IdentifiedElement> parent, Element said, Urn scheme, Naming naming) {
		Optional<String> wanted = parent.map(Labels::id);
		Optional<String> present = first(said, "Parent").flatMap(References::local).flatMap(id -> naming.id(scheme.item(Urn.CONCEPT, id)));
		if (wanted.equals(present))
			return;
		first(said, "Parent").ifPresent(XmlElements::remove);
		wanted.flatMap(naming::urn).filter(urn -> urn.whole(scheme.type()).equals(scheme))
				.ifPresent(urn -> References.putLocal(Parts.add(said, "Parent"), urn.item()));
	}

	static void write(CodeList list, Element said) {
		Nameables.write(list, said);
		Nameables.writeVersion(list, said);
	}

	/** @param parent what the code above it is called; empty for none */
	static void write(Code code, Element said, Optional<String> parent) {
		Nameables.write(code, said);
		Notes.put(said, Notes.VALUE, Optional.ofNullable(code.getValue()).filter(value -> !value.equals(said.getAttribute("id"))));
		Optional<String> present = first(said, "Parent").flatMap(References::local);
		if (parent.equals(present))
			return;
		first(said, "Parent").ifPresent(XmlElements::remove);
		parent.ifPresent(id -> References.putLocal(Parts.add(said, "Parent"), id));
	}

	static void write(Topic topic, Element said) {
		Nameables.write(topic, said);
	}

	/** @param source what is noted of the source; null for nothing */
	static void writeFlow(Dataset dataset, Element said, Optional<Urn> structure, DataSource source) {
		Nameables.write(dataset, said);
		Nameables.writeVersion(dataset, said);
		structure.filter(urn -> first(said, "Structure").flatMap(named -> References.urn(named, Urn.DATA_STRUCTURE)).filter(urn::isMeantBy).isEmpty())
				.ifPresent(urn -> References.put(Parts.require(said, "Structure"), urn));
		if (source != null)
			Notes.put(said, Notes.SOURCE, Optional.of(source.getId()), source.getName());
	}

	/** @param named whether the data structure alone says what the dataset is called */
	static void writeStructure(Dataset dataset, Element said, boolean named, List<String> lists) {
		if (named) {
			Nameables.write(dataset, said);
			Nameables.writeVersion(dataset, said);
		}
		Element components = Parts.require(said, "DataStructureComponents");
		lists.forEach(list -> Parts.require(components, list));
	}

	/** A new element, with its identifier noted where it is Orodha's own. */
	static Element own(SdmxVersion version, String name, boolean noted, IdentifiedElement element, Consumer<Element> content) {
		Element made = version.root(SdmxVersion.Module.STRUCTURE, name);
		if (noted)
			Notes.put(made, Notes.ID, Optional.of(element.getId()));
		content.accept(made);
		return made;
	}
}
