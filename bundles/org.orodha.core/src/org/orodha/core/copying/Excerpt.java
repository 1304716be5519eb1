// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.copying;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.CatalogueException;
import org.orodha.core.internal.exchange.Links;
import org.orodha.core.internal.storage.ElementResource;
import org.orodha.core.internal.storage.LoadFindings;
import org.orodha.core.text.Messages;
import org.orodha.model.Agency;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.ModelPackage.Literals;

/**
 * Elements that were taken out of a catalogue as they were then, with what they refer to, so that another catalogue can be given
 * that too. It is kept and sent as a text. The people of agencies that are only referred to are not in it.
 */
public final class Excerpt {

	private static final Messages MESSAGES = Messages.of(Excerpt.class);
	private static final String NAME = "elements.orodha";
	private static final Pattern HEAD = Pattern.compile("\\A\\s*#orodha-elements ([1-9][0-9]{0,5})\\R");

	private final List<IdentifiedElement> elements;
	private final List<IdentifiedElement> others;

	private Excerpt(List<IdentifiedElement> elements, List<IdentifiedElement> others) {
		this.elements = List.copyOf(elements);
		this.others = List.copyOf(others);
	}

	/**
	 * Takes elements out of a catalogue; parts of others among them go with these.
	 *
	 * @throws IllegalArgumentException where one of them cannot be copied
	 */
	public static Excerpt of(Catalogue catalogue, Collection<? extends IdentifiedElement> elements) {
		List<IdentifiedElement> wholes = Copyable.wholes(elements);
		EcoreUtil.Copier copier = new EcoreUtil.Copier(true, true);
		List<IdentifiedElement> taken = List.copyOf(copier.copyAll(wholes));
		List<IdentifiedElement> referred = List.copyOf(copier.copyAll(referred(wholes)));
		copier.copyReferences();
		for (IdentifiedElement other : referred)
			if (other instanceof Agency agency)
				agency.getPeople().clear();
		return new Excerpt(taken, referred);
	}

	/** What elements refer to outside themselves, and what that cannot be without, as wholes. */
	private static Set<IdentifiedElement> referred(List<IdentifiedElement> wholes) {
		Set<IdentifiedElement> found = new LinkedHashSet<>();
		Deque<IdentifiedElement> open = new ArrayDeque<>();
		wholes.forEach(whole -> referred(whole, false, wholes, found, open));
		while (!open.isEmpty())
			referred(open.remove(), true, wholes, found, open);
		return found;
	}

	private static void referred(IdentifiedElement whole, boolean needed, List<IdentifiedElement> wholes,
			Set<IdentifiedElement> found, Deque<IdentifiedElement> open) {
		Links.tree(whole).forEach(owner -> Links.of(owner).stream().filter(reference -> !needed || reference.isRequired())
				.flatMap(reference -> followed(owner, reference).stream()).flatMap(target -> whole(target).stream())
				.filter(target -> wholes.stream().noneMatch(each -> EcoreUtil.isAncestor(target, each))).filter(found::add).forEach(open::add));
	}

	private static List<?> followed(EObject owner, EReference reference) {
		Object value = owner.eGet(reference);
		return value instanceof List<?> list ? List.copyOf(list) : List.of(value);
	}

	/** What something that is referred to can be copied with: it belongs to a file, or to the catalogue's own. */
	private static Optional<IdentifiedElement> whole(Object target) {
		EObject at = (EObject) target;
		while (at.eContainer() != null && at.eContainer().eClass() != Literals.CATALOGUE)
			at = at.eContainer();
		return Optional.of(at).filter(each -> !each.eIsProxy()).filter(IdentifiedElement.class::isInstance)
				.map(IdentifiedElement.class::cast).filter(Copyable::is);
	}

	/**
	 * Reads a text that {@link #text} made.
	 *
	 * @throws CatalogueException where it is none, or was damaged
	 */
	public static Excerpt of(String text) throws CatalogueException {
		Matcher head = HEAD.matcher(text);
		if (!head.lookingAt())
			throw new CatalogueException(NAME, MESSAGES.text("excerpt.none"), null);
		List<IdentifiedElement> all = read(text.substring(head.end()).getBytes(StandardCharsets.UTF_8), NAME);
		int number = Math.min(Integer.parseInt(head.group(1)), all.size());
		return new Excerpt(all.subList(0, number), all.subList(number, all.size()));
	}

	/**
	 * Reads a file in the format of catalogues. Its first element is what it is about; others are there to be referred to.
	 *
	 * @param path what the file is called where something is wrong with it
	 * @throws CatalogueException where it cannot be read in full
	 */
	public static Excerpt ofFile(byte[] content, String path) throws CatalogueException {
		List<IdentifiedElement> all = read(content, path);
		return new Excerpt(all.subList(0, 1), all.subList(1, all.size()));
	}

	private static List<IdentifiedElement> read(byte[] content, String path) throws CatalogueException {
		ElementResource file = new ElementResource(path);
		file.read(content);
		if (file.readOnly())
			throw new CatalogueException(path, MESSAGES.text("excerpt.broken", LoadFindings.of(List.of(file)).get(0).message()), null);
		List<IdentifiedElement> found = new ArrayList<>();
		for (EObject root : List.copyOf(file.getContents()))
			if (root instanceof IdentifiedElement element && Copyable.is(element))
				found.add(element);
		if (found.isEmpty())
			throw new CatalogueException(path, MESSAGES.text("excerpt.none"), null);
		return found;
	}

	/** A text to be read by {@link #of(String)}. */
	public String text() {
		ElementResource file = new ElementResource(NAME);
		file.getContents().addAll(EcoreUtil.copyAll(elements));
		file.getContents().addAll(EcoreUtil.copyAll(others));
		return "#orodha-elements " + elements.size() + "\n" + new String(file.content(), StandardCharsets.UTF_8);
	}

	/** The elements, which are in no catalogue. */
	public List<IdentifiedElement> elements() {
		return elements;
	}

	/** What they refer to, and what that cannot be without: wholes, such as the code list that a code belongs to. */
	public List<IdentifiedElement> others() {
		return others;
	}
}
