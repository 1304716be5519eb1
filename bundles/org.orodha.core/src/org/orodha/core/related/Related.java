// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.related;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.RoleHolders;
import org.orodha.core.definition.Facets;
import org.orodha.core.due.ExpectedDeliveries;
import org.orodha.core.due.ExpectedDelivery;
import org.orodha.core.text.Labels;
import org.orodha.core.text.Messages;
import org.orodha.core.text.Owners;
import org.orodha.core.text.Wholes;
import org.orodha.core.time.PeriodLabels;
import org.orodha.core.time.Recurrence;
import org.orodha.core.time.RecurrenceWords;
import org.orodha.model.Agency;
import org.orodha.model.Alignment;
import org.orodha.model.Assignment;
import org.orodha.model.CheckRecord;
import org.orodha.model.CodeList;
import org.orodha.model.Concept;
import org.orodha.model.DataSource;
import org.orodha.model.Dataset;
import org.orodha.model.Definition;
import org.orodha.model.Delivery;
import org.orodha.model.Flow;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.LegalInstrument;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.Person;
import org.orodha.model.Product;
import org.orodha.model.Requirement;
import org.orodha.model.Role;
import org.orodha.model.RoleHolding;
import org.orodha.model.Ruleset;
import org.orodha.model.Step;
import org.orodha.model.Variable;

/**
 * Finds what has to do with an element. Which ways there are depends on its kind; each is told also where nothing is found.
 *
 * @since 1.0
 */
public final class Related {

	private static final Messages MESSAGES = Messages.of(Related.class);

	private static final int NEXT_DAYS = 3;

	private final Catalogue catalogue;
	private final List<String> languages;
	private final LocalDate today = LocalDate.now();
	private final List<RelatedSection> sections = new ArrayList<>();

	private Related(Catalogue catalogue) {
		this.catalogue = catalogue;
		languages = catalogue.readingLanguages();
	}

	/** What has to do with an element as the catalogue is now; nothing for kinds of which nothing is told. */
	public static List<RelatedSection> of(Catalogue catalogue, EObject element) {
		Related related = new Related(catalogue);
		switch (element) {
		case Agency agency -> related.ofAgency(agency);
		case LegalInstrument instrument -> related.ofInstrument(instrument);
		case Concept concept -> related.ofConcept(concept);
		case Definition definition -> related.ofDefinition(definition);
		case Dataset dataset -> related.ofDataset(dataset);
		case Requirement requirement -> related.ofRequirement(requirement);
		case CodeList list -> related.ofCodeList(list);
		case Role role -> related.ofRole(role);
		case Person person -> related.ofPerson(person);
		case Product product -> related.ofProduct(product);
		case Ruleset ruleset -> related.ofRuleset(ruleset);
		default -> {
			// nothing is told of other kinds
		}
		}
		return List.copyOf(related.sections);
	}

	private void ofAgency(Agency agency) {
		List<DataSource> sources = catalogue.all(DataSource.class).stream().filter(source -> source.getOwner() == agency).toList();
		List<Dataset> datasets = sources.stream().flatMap(source -> source.getDatasets().stream()).toList();
		add("sources", sources, source -> joined(Labels.of(source, Literals.DATA_SOURCE__KIND), stated(source, Literals.DATA_SOURCE__PERIODICITY)));
		add("datasets", datasets, dataset -> joined(stated(dataset, Literals.DATASET__FREQUENCY), due(dataset)));
		sections.add(new RelatedSection("deliveries", MESSAGES.text("section.deliveries"), ExpectedDeliveries.of(catalogue, today).all().stream()
				.filter(expected -> datasets.contains(expected.dataset())).map(this::owed).toList()));
		add("flows", flows(flow -> flow.getSender() == agency || flow.getRecipient() == agency), this::route);
		RoleHolders holders = new RoleHolders(catalogue, today);
		add("roles", agency.getRoles(), role -> holders.of(role).stream().map(this::label).collect(Collectors.joining(", ")));
		steps(agency.getRoles());
		add("fills", using(Requirement.class, Requirement::getDatasets, datasets), requirement -> which(requirement.getDatasets(), datasets));
		add("asks", catalogue.all(Requirement.class).stream().filter(requirement -> requirement.getFramework() == agency).toList(),
				requirement -> stated(requirement, Literals.REQUIREMENT__FREQUENCY));
	}

	private RelatedElement owed(ExpectedDelivery expected) {
		return new RelatedElement(expected.dataset(), expected.due() == null ? expected.period()
				: MESSAGES.text(expected.daysLate(today) > 0 ? "overdue" : "due", expected.period(), PeriodLabels.ofDay(expected.due())));
	}

	private List<Flow> flows(Predicate<Flow> wanted) {
		return catalogue.all(Flow.class).stream().filter(wanted).toList();
	}

	private String route(Flow flow) {
		return Stream.of(flow.getSender(), flow.getRecipient()).filter(Objects::nonNull).map(this::called).collect(Collectors.joining(" → "));
	}

	private void ofInstrument(LegalInstrument instrument) {
		List<DataSource> sources = referring(instrument, Literals.DATA_SOURCE__LEGAL_BASES, DataSource.class);
		List<Dataset> based = referring(instrument, Literals.DATASET__LEGAL_BASES, Dataset.class);
		Set<Dataset> datasets = new LinkedHashSet<>(instrument.getCovers());
		datasets.addAll(based);
		sources.forEach(source -> datasets.addAll(source.getDatasets()));
		add("datasets", datasets, dataset -> joined(owner(dataset), instrument.getCovers().contains(dataset) ? MESSAGES.text("covered") : "",
				based.contains(dataset) ? MESSAGES.text("based") : "", sources.contains(dataset.getSource()) ? MESSAGES.text("basedBySource") : ""));
		add("sources", sources, this::owner);
		add("flows", flows(flow -> flow.getInstrument() == instrument), this::route);
		add("procedures", referring(instrument, Literals.PROCEDURE__LEGAL_BASES, IdentifiedElement.class), this::owner);
		add("requirements", using(Requirement.class, Requirement::getDatasets, datasets), requirement -> joined(framework(requirement),
				which(requirement.getDatasets(), datasets)));
		add("products", using(Product.class, Product::getDatasets, datasets), product -> joined(owner(product), which(product.getDatasets(), datasets)));
	}

	private <T extends IdentifiedElement> List<T> using(Class<T> kind, Function<T, List<Dataset>> used, Collection<Dataset> datasets) {
		return catalogue.all(kind).stream().filter(element -> used.apply(element).stream().anyMatch(datasets::contains)).toList();
	}

	private String which(Collection<Dataset> used, Collection<Dataset> datasets) {
		return used.stream().filter(datasets::contains).map(this::label).collect(Collectors.joining("; "));
	}

	private void ofConcept(Concept concept) {
		List<Definition> wordings = new ArrayList<>(referring(concept, Literals.DEFINITION__CONCEPT, Definition.class));
		wordings.sort(Comparator.comparing((Definition definition) -> !definition.isHarmonised()).thenComparing(this::owner));
		add("wordings", wordings, definition -> joined(owner(definition), standing(definition), Facets.value(definition, Literals.DEFINITION__TEXT, languages)));
		add("variables", referring(concept, Literals.VARIABLE__CONCEPT, Variable.class), this::whole);
		add("requirements", Stream.concat(referring(concept, Literals.REQUIREMENT__CONCEPT, Requirement.class).stream(),
				referring(concept, Literals.REQUIREMENT_DIMENSION__CONCEPT, Requirement.class).stream()).distinct().toList(), this::framework);
		add("narrower", referring(concept, Literals.CONCEPT__BROADER, Concept.class), narrower -> "");
	}

	/** How a wording stands to the harmonised one. */
	private String standing(Definition definition) {
		return definition.isHarmonised() ? Labels.of(Literals.DEFINITION__HARMONISED)
				: definition.getAlignments().stream().map(alignment -> Labels.of(alignment, Literals.ALIGNMENT__RELATION)).distinct().collect(Collectors.joining(", "));
	}

	private void ofDefinition(Definition definition) {
		add("aligned", catalogue.referencesTo(definition).stream().filter(setting -> setting.getEStructuralFeature() == Literals.ALIGNMENT__TARGET)
				.map(setting -> ((Alignment) setting.getEObject()).getDefinition()).filter(Objects::nonNull).toList(),
				other -> joined(owner(other), standing(other)));
		add("variables", referring(definition, Literals.VARIABLE__DEFINITION, Variable.class), this::whole);
		add("procedures", referring(definition, Literals.PROCEDURE__DEFINITIONS, IdentifiedElement.class), this::owner);
	}

	private void ofDataset(Dataset dataset) {
		add("fills", referring(dataset, Literals.REQUIREMENT__DATASETS, Requirement.class), this::framework);
		add("products", referring(dataset, Literals.PRODUCT__DATASETS, IdentifiedElement.class), this::owner);
		add("stepsWith", referring(dataset, Literals.STEP__DATASETS, Step.class), this::whole);
		add("flows", flows(flow -> flow.getDatasets().contains(dataset)), this::route);
		add("instruments", referring(dataset, Literals.LEGAL_INSTRUMENT__COVERS, LegalInstrument.class), instrument -> Labels.of(instrument, Literals.LEGAL_INSTRUMENT__KIND));
		add("rulesets", referring(dataset, Literals.RULESET__DATASET, IdentifiedElement.class), this::owner);
		add("allDeliveries", referring(dataset, Literals.DELIVERY__DATASET, Delivery.class), delivery -> joined(delivery.getPeriod(), Labels.of(delivery, Literals.DELIVERY__STATE)));
	}

	private void ofRequirement(Requirement requirement) {
		add("filledBy", requirement.getDatasets(), dataset -> joined(owner(dataset), stated(dataset, Literals.DATASET__FREQUENCY), lacking(requirement, dataset)));
	}

	/** What of the dimensions no variable of a dataset is of the concept of. */
	private String lacking(Requirement requirement, Dataset dataset) {
		Set<Concept> measured = dataset.getVariables().stream().map(Variable::getConcept).filter(Objects::nonNull).collect(Collectors.toSet());
		List<String> lacking = requirement.getDimensions().stream().filter(dimension -> dimension.getConcept() != null && !measured.contains(dimension.getConcept()))
				.map(dimension -> Labels.value(dimension.getName(), languages)).toList();
		return lacking.isEmpty() ? MESSAGES.text("allDimensions") : MESSAGES.text("lacking", String.join(", ", lacking));
	}

	private void ofCodeList(CodeList list) {
		add("variables", referring(list, Literals.VARIABLE__CODE_LIST, Variable.class), this::whole);
		add("requirements", referring(list, Literals.REQUIREMENT_DIMENSION__CODE_LIST, Requirement.class), this::framework);
	}

	private void ofRole(Role role) {
		RoleHolders holders = new RoleHolders(catalogue, today);
		List<Person> present = holders.of(role);
		add("heldBy", present, person -> joined(tenure(person, role), person.getEmail(), person.getPhone()));
		add("heldOtherwise", catalogue.all(Person.class).stream().filter(person -> !present.contains(person) && isNamedFor(person, role)).toList(),
				person -> tenure(person, role));
		steps(List.of(role));
		add("keeps", Stream.<IdentifiedElement>concat(referring(role, Literals.DATA_SOURCE__STEWARD, DataSource.class).stream(),
				referring(role, Literals.DATASET__STEWARD, Dataset.class).stream()).toList(), this::owner);
	}

	private void ofPerson(Person person) {
		List<Role> held = new RoleHolders(catalogue, today).rolesOf(person);
		add("holds", held, role -> joined(tenure(person, role), owner(role)));
		add("heldAtOtherTimes", person.getHoldings().stream().map(RoleHolding::getRole).filter(Objects::nonNull).distinct()
				.filter(role -> !held.contains(role)).toList(), role -> joined(tenure(person, role), owner(role)));
		add("substitutes", catalogue.all(Person.class).stream().filter(other -> other.getHoldings().stream().anyMatch(holding -> holding.getSubstituteFor() == person))
				.toList(), other -> other.getHoldings().stream().filter(holding -> holding.getSubstituteFor() == person && holding.getRole() != null)
						.map(holding -> joined(label(holding.getRole()), days(holding))).collect(Collectors.joining("; ")));
		steps(held);
	}

	private static boolean isNamedFor(Person person, Role role) {
		return person.getRoles().contains(role) || person.getHoldings().stream().anyMatch(holding -> holding.getRole() == role);
	}

	/** From when until when, and in whose place, a person holds a role. */
	private String tenure(Person person, Role role) {
		return person.getHoldings().stream().filter(holding -> holding.getRole() == role)
				.map(holding -> joined(holding.getSubstituteFor() == null ? "" : MESSAGES.text("inPlaceOf", label(holding.getSubstituteFor())), days(holding)))
				.filter(Predicate.not(String::isEmpty)).collect(Collectors.joining("; "));
	}

	private static String days(RoleHolding holding) {
		return joined(holding.getFrom() == null ? "" : MESSAGES.text("from", PeriodLabels.ofDay(holding.getFrom())),
				holding.getTo() == null ? "" : MESSAGES.text("to", PeriodLabels.ofDay(holding.getTo())));
	}

	private void ofProduct(Product product) {
		List<Dataset> datasets = product.getDatasets().stream().filter(Predicate.not(EObject::eIsProxy)).toList();
		add("madeFrom", datasets, dataset -> joined(owner(dataset), stated(dataset, Literals.DATASET__FREQUENCY), dataset.getCoverageEnd() == null ? ""
				: MESSAGES.text("upTo", dataset.getCoverageEnd()), stated(dataset, Literals.DATASET__CONFIDENTIALITY), stated(dataset, Literals.DATASET__ACCESS)));
		add("releases", releases(product).isEmpty() ? List.of() : List.of(product), this::releases);
		add("sources", datasets.stream().map(Dataset::getSource).filter(Objects::nonNull).distinct().toList(), source -> joined(owner(source),
				stated(source, Literals.DATA_SOURCE__KIND)));
		Set<LegalInstrument> instruments = new LinkedHashSet<>();
		datasets.forEach(dataset -> instruments.addAll(instruments(dataset)));
		add("instruments", instruments, instrument -> joined(stated(instrument, Literals.LEGAL_INSTRUMENT__KIND), instrument.getInForceTo() == null ? ""
				: MESSAGES.text("to", PeriodLabels.ofDay(instrument.getInForceTo())), datasets.stream().filter(dataset -> instruments(dataset).contains(instrument))
						.map(this::label).collect(Collectors.joining("; "))));
		add("fills", datasets.stream().flatMap(dataset -> referring(dataset, Literals.REQUIREMENT__DATASETS, Requirement.class).stream()).distinct().toList(),
				this::framework);
	}

	/** What a dataset rests on: its own legal bases, those of its source, and the instruments that cover it. */
	private Set<LegalInstrument> instruments(Dataset dataset) {
		Set<LegalInstrument> found = new LinkedHashSet<>(dataset.getLegalBases());
		if (dataset.getSource() != null)
			found.addAll(dataset.getSource().getLegalBases());
		found.addAll(referring(dataset, Literals.LEGAL_INSTRUMENT__COVERS, LegalInstrument.class));
		found.removeIf(EObject::eIsProxy);
		return found;
	}

	/** In words when a product appears, and the next days on which it does. */
	private String releases(Product product) {
		String rule = product.getReleaseCalendar();
		return rule == null ? "" : joined(RecurrenceWords.of(rule).orElse(rule), Recurrence.read(rule).map(this::next).orElse(""));
	}

	private String next(Recurrence recurrence) {
		return Stream.iterate(recurrence.after(today.minusDays(1), today), Optional::isPresent, last -> last.flatMap(day -> recurrence.after(day, today)))
				.limit(NEXT_DAYS).map(Optional::get).map(PeriodLabels::ofDay).collect(Collectors.joining(", "));
	}

	private void ofRuleset(Ruleset ruleset) {
		Dataset dataset = ruleset.getDataset() == null || ruleset.getDataset().eIsProxy() ? null : ruleset.getDataset();
		add("checks", dataset == null ? List.of() : List.of(dataset), checked -> joined(owner(checked), stated(checked, Literals.DATASET__FREQUENCY),
				MESSAGES.text("variables", checked.getVariables().size())));
		add("checkedDeliveries", dataset == null ? List.of() : referring(dataset, Literals.DELIVERY__DATASET, Delivery.class).stream()
				.filter(delivery -> !delivery.getChecks().isEmpty()).toList(), this::verdict);
		add("besides", dataset == null ? List.of() : referring(dataset, Literals.RULESET__DATASET, Ruleset.class).stream().filter(other -> other != ruleset).toList(),
				this::owner);
	}

	private String verdict(Delivery delivery) {
		CheckRecord last = delivery.getChecks().getLast();
		return joined(delivery.getPeriod(), Labels.of(delivery, Literals.DELIVERY__STATE), MESSAGES.text("verdict", last.getErrors(), last.getWarnings()));
	}

	private void steps(Collection<Role> roles) {
		Set<Step> steps = new LinkedHashSet<>();
		for (Role role : roles)
			steps.addAll(referring(role, Literals.ASSIGNMENT__ROLE, Step.class));
		add("steps", steps, step -> joined(step.getAssignments().stream().filter(assignment -> roles.contains(assignment.getRole()))
				.map(this::part).distinct().collect(Collectors.joining(", ")), whole(step)));
	}

	private String part(Assignment assignment) {
		return Labels.pair(label(assignment.getRole()), Labels.of(assignment, Literals.ASSIGNMENT__RESPONSIBILITY));
	}

	/** The elements of a class, or those whose parts, refer to an element. */
	private <T extends IdentifiedElement> List<T> referring(IdentifiedElement element, EReference reference, Class<T> type) {
		return catalogue.referencesTo(element).stream().filter(setting -> setting.getEStructuralFeature() == reference).map(setting -> Wholes.nearest(setting.getEObject(), type))
				.flatMap(Optional::stream).distinct().toList();
	}

	private <T extends IdentifiedElement> void add(String key, Collection<T> elements, Function<T, String> detail) {
		sections.add(new RelatedSection(key, MESSAGES.text("section." + key), elements.stream().map(element -> new RelatedElement(element, detail.apply(element))).toList()));
	}

	private static String joined(String... parts) {
		return Stream.of(parts).filter(Objects::nonNull).filter(Predicate.not(String::isEmpty)).collect(Collectors.joining(" · "));
	}

	private static String stated(EObject object, EAttribute enumeration) {
		return object.eIsSet(enumeration) ? Labels.of(object, enumeration) : "";
	}

	private static String due(Dataset dataset) {
		return dataset.getReleaseCalendar() == null ? "" : RecurrenceWords.of(dataset.getReleaseCalendar()).orElse("");
	}

	private String framework(Requirement requirement) {
		return requirement.getFramework() == null ? "" : called(requirement.getFramework());
	}

	private String whole(EObject part) {
		return part.eContainer() == null ? "" : label(part.eContainer());
	}

	private String owner(EObject element) {
		return Owners.of(element).map(this::called).orElse("");
	}

	private String called(Agency agency) {
		return agency.getAcronym() == null ? label(agency) : agency.getAcronym();
	}

	private String label(EObject element) {
		return Labels.of(element, languages);
	}
}
