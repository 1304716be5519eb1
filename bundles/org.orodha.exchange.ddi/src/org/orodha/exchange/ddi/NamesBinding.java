// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.ddi;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.orodha.core.exchange.XmlElements;
import org.orodha.core.text.Labels;
import org.orodha.core.text.Texts;
import org.orodha.model.LifecycleElement;
import org.orodha.model.LocalizedText;
import org.w3c.dom.Element;

/**
 * Other elements of the catalogue, which a codebook names in texts, each language in elements of its own. Texts that name nothing in the
 * catalogue stay where they are.
 *
 * @param feature the reference, to one or several
 * @param path    where the names stand
 * @param words   where else something may be named that the catalogue has; empty for nowhere
 * @param joint   what stands between several names in one text; empty where each has a text of its own
 * @param names   finds what a text names
 * @param keeper  which vocabulary a name is taken from; empty for none
 */
record NamesBinding<T extends EObject>(EReference feature, String path, String words, String joint, Names names,
		Function<LifecycleElement, String> keeper) implements Binding<T> {

	/** Names that stand by themselves. */
	NamesBinding(EReference feature, String path, String joint, Names names) {
		this(feature, path, "", joint, names, element -> "");
	}

	@Override
	public void read(Element codebook, T element, Languages languages) {
		Map<String, LifecycleElement> found = new LinkedHashMap<>();
		for (Element said : inOneLanguage(codebook, languages))
			for (String name : parts(said))
				if (feature.isMany() || found.isEmpty())
					put(found, names.taken(feature.getEReferenceType(), name, said, languages.of(said)));
		named(codebook).forEach(name -> put(found, names.known(feature.getEReferenceType(), name)));
		if (found.isEmpty() || isSaid(found.keySet(), ids(targets(element))))
			return;
		if (feature.isMany())
			element.eSet(feature, List.copyOf(found.values()));
		else
			element.eSet(feature, found.values().iterator().next());
	}

	/** Whether what is named is what is referred to; where one can be referred to, that is the first. */
	private boolean isSaid(Collection<String> named, Set<String> wanted) {
		return feature.isMany() ? Set.copyOf(named).equals(wanted) : named.stream().limit(1).toList().equals(List.copyOf(wanted));
	}

	private static void put(Map<String, LifecycleElement> found, Optional<LifecycleElement> target) {
		target.ifPresent(each -> found.putIfAbsent(Labels.id(each), each));
	}

	/** What names may be made of: translations tell the same once more. */
	private List<Element> inOneLanguage(Element codebook, Languages languages) {
		List<Element> all = XmlElements.at(codebook, path).stream().filter(said -> !Elements.text(said).isEmpty()).toList();
		if (all.isEmpty())
			return all;
		String language = all.stream().map(languages::of).filter(languages.otherwise()::equals).findFirst().orElse(languages.of(all.getFirst()));
		return all.stream().filter(said -> languages.of(said).equals(language)).toList();
	}

	/** All other texts that may name something. */
	private List<String> named(Element codebook) {
		List<Element> elements = new ArrayList<>(XmlElements.at(codebook, path));
		if (!words.isEmpty())
			elements.addAll(XmlElements.at(codebook, words));
		return elements.stream().flatMap(said -> parts(said).stream()).toList();
	}

	private List<String> parts(Element said) {
		String text = Elements.text(said).replaceAll("\\s+", " ");
		return text.isEmpty() ? List.of() : joint.isEmpty() ? List.of(text)
				: Arrays.stream(text.split(joint.strip())).map(String::strip).filter(part -> !part.isEmpty()).toList();
	}

	@SuppressWarnings("unchecked")
	private List<LifecycleElement> targets(T element) {
		return feature.isMany() ? (List<LifecycleElement>) element.eGet(feature)
				: element.eIsSet(feature) ? List.of((LifecycleElement) element.eGet(feature)) : List.of();
	}

	private static Set<String> ids(List<LifecycleElement> elements) {
		Set<String> ids = new LinkedHashSet<>();
		elements.forEach(element -> ids.add(Labels.id(element)));
		return ids;
	}

	@Override
	public void write(T element, Element codebook, Languages languages) {
		Set<String> wanted = ids(targets(element));
		Set<String> said = new LinkedHashSet<>();
		inOneLanguage(codebook, languages).forEach(each -> said.addAll(known(parts(each))));
		said.addAll(known(named(codebook)));
		if (isSaid(said, wanted))
			return;
		Set<String> unwanted = feature.isMany() ? said : Set.copyOf(said.stream().limit(1).toList());
		for (Element each : XmlElements.at(codebook, path)) {
			Set<String> its = known(parts(each));
			if (!wanted.containsAll(its) && its.stream().anyMatch(unwanted::contains))
				XmlElements.remove(each);
		}
		Set<String> left = known(named(codebook));
		add(targets(element).stream().filter(target -> !left.contains(Labels.id(target))).toList(), codebook, languages);
	}

	private Set<String> known(List<String> texts) {
		Set<String> known = new LinkedHashSet<>();
		for (String text : texts)
			names.known(feature.getEReferenceType(), text).map(Labels::id).ifPresent(known::add);
		return known;
	}

	private void add(List<LifecycleElement> missing, Element codebook, Languages languages) {
		if (missing.isEmpty())
			return;
		List<List<LifecycleElement>> texts = joint.isEmpty() ? missing.stream().map(List::of).toList() : List.of(missing);
		for (List<LifecycleElement> together : texts) {
			add(codebook, together, languages.otherwise(), languages);
			together.getFirst().getName().stream().map(LocalizedText::getLanguage).filter(language -> !languages.otherwise().equals(language))
					.filter(language -> together.stream().allMatch(target -> Texts.exactly(target.getName(), language).isPresent()))
					.forEach(language -> add(codebook, together, language, languages));
		}
	}

	/** One that was there before and names something else stands behind what is named first. */
	private void add(Element codebook, List<LifecycleElement> together, String language, Languages languages) {
		int last = path.lastIndexOf('/');
		Element parent = last < 0 ? codebook : Elements.require(codebook, path.substring(0, last));
		Element made = Elements.add(parent, path.substring(last + 1));
		languages.put(made, language);
		made.setTextContent(String.join(joint, together.stream().map(target -> Labels.of(target, List.of(language))).toList()));
		if (!keeper.apply(together.getFirst()).isEmpty())
			made.setAttribute("vocab", keeper.apply(together.getFirst()));
		if (!feature.isMany())
			XmlElements.in(parent, made.getLocalName()).stream().filter(other -> other != made && !isNew(other, together)).findFirst()
					.ifPresent(other -> parent.insertBefore(made, other));
	}

	private boolean isNew(Element said, List<LifecycleElement> together) {
		return ids(together).containsAll(known(parts(said))) && !known(parts(said)).isEmpty();
	}
}
