// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.Commands;
import org.orodha.core.catalogue.Frozen;
import org.orodha.core.catalogue.Recorded;
import org.orodha.core.findings.Finding;
import org.orodha.core.findings.ImportException;
import org.orodha.core.findings.Place;
import org.orodha.core.internal.exchange.Differences;
import org.orodha.core.table.Row;
import org.orodha.core.text.Kinds;
import org.orodha.core.text.Labels;
import org.orodha.core.text.Messages;
import org.orodha.core.text.StorableText;
import org.orodha.model.Agency;
import org.orodha.model.CatalogueElement;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.LifecycleElement;
import org.orodha.model.LifecycleStatus;

/** What an import would change, to be looked at before it happens. Rows that would change nothing are only counted. */
public final class Proposal {

	private final List<Change> changes;
	private final List<Aside> asides;
	private final int unchanged;
	private final Origins origins;

	/** What is done outside the catalogue when a proposal is applied, such as keeping a setting for the next time. */
	@FunctionalInterface
	public interface Aside {
		void run() throws ImportException;
	}

	private Proposal(List<Change> changes, List<Aside> asides, int unchanged, Origins origins) {
		this.changes = List.copyOf(changes);
		this.asides = List.copyOf(asides);
		this.unchanged = unchanged;
		this.origins = origins;
	}

	/** The same, told first what reading the files showed. */
	Proposal remarked(List<Finding> remarks) {
		List<Change> told = new ArrayList<>();
		remarks.forEach(remark -> told.add(new Change.Skipped(remark.place(), remark.message())));
		told.addAll(changes);
		return new Proposal(told, asides, unchanged, origins);
	}

	/** Begins a proposal for a catalogue. */
	public static Builder forCatalogue(Catalogue catalogue) {
		return new Builder(catalogue);
	}

	/** New elements and other values, in the order of the rows: what applying the proposal does. */
	public List<Change> changes() {
		return only(change -> change instanceof Change.Create || change instanceof Change.Update);
	}

	/** The rows that contradict the catalogue or each other. */
	public List<Change> conflicts() {
		return only(Change.Conflict.class::isInstance);
	}

	/** The rows that are left out, each with the reason. */
	public List<Change> skipped() {
		return only(Change.Skipped.class::isInstance);
	}

	/** What will not happen: first what somebody has to decide, then what is left out, each in the order of the rows. */
	public List<Change> leftOut() {
		List<Change> leftOut = new ArrayList<>(conflicts());
		leftOut.addAll(skipped());
		return List.copyOf(leftOut);
	}

	/** Everything, in the order of the rows. */
	public List<Change> all() {
		return changes;
	}

	List<Aside> asides() {
		return asides;
	}

	/** The same with other changes and work aside: what the host makes of it. */
	Proposal with(Origins noted, List<Change> adopted, List<Aside> guarded) {
		return new Proposal(adopted, guarded, unchanged, noted);
	}

	/** The identifier of the agency whose own importer proposes it; empty for none. */
	String speaker() {
		return origins == null ? "" : origins.agency();
	}

	/** How many rows say what the catalogue says already. */
	public int unchanged() {
		return unchanged;
	}

	/** Whether it enters a new element of that identifier. */
	public boolean enters(String id) {
		return changes.stream().anyMatch(change -> change instanceof Change.Create create && id.equals(create.element().getId()));
	}

	private List<Change> only(Predicate<Change> wanted) {
		return changes.stream().filter(wanted).toList();
	}

	/** The chosen changes as one command that can be undone. Conflicts and skipped rows have no effect. */
	Command command(Catalogue catalogue, Collection<Change> chosen) {
		CompoundCommand command = new CompoundCommand(0, Messages.of(Proposal.class).text("import.command"));
		Ownership ownership = new Ownership(catalogue, this);
		for (Change change : chosen) {
			Optional<String> behalf = ownership.owners(change).stream().map(Agency::getId).filter(agency -> origins != null).findFirst();
			switch (change) {
			case Change.Create create -> {
				behalf.ifPresent(agency -> origins.behalf(create, agency));
				command.append(create.container() == null ? Commands.add(catalogue, (CatalogueElement) create.element())
						: Commands.add(catalogue, create.container(), create.feature(), create.element()));
			}
			case Change.Update update -> {
				update.values().forEach(
						value -> command.append(Commands.set(catalogue, update.element(), value.feature(), value.newValue())));
				behalf.ifPresent(agency -> origins.behalf(catalogue, update, agency, command));
			}
			case Change.Conflict conflict -> {
			}
			case Change.Skipped skipped -> {
			}
			}
		}
		return command;
	}

	/** Gathers what each row would do. */
	public static final class Builder {

		private static final Messages MESSAGES = Messages.of(Proposal.class);

		private final Catalogue catalogue;
		private final List<Change> changes = new ArrayList<>();
		private final List<Aside> asides = new ArrayList<>();
		private final Map<String, IdentifiedElement> described = new LinkedHashMap<>();
		private int unchanged;

		private Builder(Catalogue catalogue) {
			this.catalogue = catalogue;
		}

		/**
		 * Begins to propose an element because of a row.
		 *
		 * @param id   its identifier
		 * @param type its kind, such as {@code Dataset.class}
		 * @return what remains to be said; nothing is proposed before {@link Element#describe}
		 */
		public <T extends IdentifiedElement> Element<T> put(Row row, String id, Class<T> type) {
			return put(row.place(), id, type);
		}

		/** Begins to propose an element because of what stands at a place. */
		public <T extends IdentifiedElement> Element<T> put(Place place, String id, Class<T> type) {
			return new Element<>(this, place, id, type);
		}

		/** Leaves a row out and says why. */
		public Builder skip(Row row, String reason) {
			return skip(row.place(), reason);
		}

		/** Leaves out what stands at a place and says why. */
		public Builder skip(Place place, String reason) {
			changes.add(new Change.Skipped(place, reason));
			return this;
		}

		/** Leaves to somebody to decide what a row would do to an element. */
		public Builder conflict(Place place, String element, String reason) {
			changes.add(new Change.Conflict(place, element, reason));
			return this;
		}

		/**
		 * Proposes an element with a file of its own.
		 *
		 * @param id      its identifier
		 * @param kind    its kind
		 * @param content sets its features; called on a new element, or on a copy of the one in the catalogue
		 */
		public Builder put(Place place, String id, EClass kind, Consumer<EObject> content) {
			return put(place, id, kind, null, null, content);
		}

		/**
		 * Proposes an element that is a part of another.
		 *
		 * @param container the element of the catalogue, or of this proposal, that it becomes a part of
		 * @param feature   the container's feature
		 */
		public Builder put(Place place, String id, EClass kind, EObject container, EReference feature,
				Consumer<EObject> content) {
			return put(place, id, kind, container, feature, "", content);
		}

		/**
		 * Proposes an element, or a part of one, that a file does not state but lets conclude.
		 *
		 * @param container the element that it becomes a part of; null where it gets a file of its own
		 * @param feature   the container's feature; null where it gets a file of its own
		 * @param basis     what it is concluded from, in the reader's language
		 */
		public Builder put(Place place, String id, EClass kind, EObject container, EReference feature, String basis,
				Consumer<EObject> content) {
			IdentifiedElement present = catalogue.find(IdentifiedElement.class, id).orElse(null);
			if (present != null && present.eClass() != kind)
				return conflict(place, id, MESSAGES.text("conflict.kind", id, Labels.ofKind(present.eClass()),
						Labels.ofKind(kind)));
			IdentifiedElement wanted = present == null ? (IdentifiedElement) EcoreUtil.create(kind) : EcoreUtil.copy(present);
			wanted.setId(id);
			content.accept(wanted);
			String told = told(basis, StorableText.clean(wanted));
			IdentifiedElement before = described.putIfAbsent(id, wanted);
			if (before != null && !Differences.between(before, wanted).isEmpty())
				return conflict(place, id, MESSAGES.text("conflict.rows", id));
			if (before != null) {
				unchanged++;
				return this;
			}
			if (present == null && Recorded.isKind(kind))
				return conflict(place, id, MESSAGES.text("conflict.recorded.kind", id, Labels.ofKind(kind)));
			Optional<String> frozen = present == null && container != null && Frozen.is(container, feature) ? Frozen.reason(container)
					: Optional.empty();
			if (frozen.isPresent())
				return conflict(place, id, frozen.get());
			if (present == null)
				changes.add(new Change.Create(place, wanted, container, feature, told));
			else
				update(place, present, wanted, told);
			return this;
		}

		private static String told(String basis, Set<String> replaced) {
			if (replaced.isEmpty())
				return basis;
			String told = MESSAGES.text("text.replaced", String.join(", ", replaced));
			return basis.isEmpty() ? told : basis + " " + told;
		}

		private void update(Place place, IdentifiedElement present, IdentifiedElement wanted, String basis) {
			List<Change.NewValue> values = Differences.between(present, wanted);
			List<Change.NewValue> recorded = values.stream().filter(value -> isRecorded(present, value)).toList();
			List<Change.NewValue> others = values.stream().filter(value -> !isRecorded(present, value)).toList();
			if (values.isEmpty())
				unchanged++;
			if (!recorded.isEmpty())
				conflict(place, present.getId(), MESSAGES.text("conflict.recorded", present.getId(),
						recorded.stream().map(value -> Labels.of(value.feature())).collect(Collectors.joining(", "))));
			Optional<String> frozen = others.stream().flatMap(value -> Frozen.refusal(present, value.feature(), value.newValue()).stream())
					.findFirst();
			if (frozen.isPresent())
				conflict(place, present.getId(), frozen.get());
			else if (!others.isEmpty() && isDeprecated(present))
				conflict(place, present.getId(), MESSAGES.text("conflict.deprecated", present.getId()));
			else if (!others.isEmpty())
				changes.add(new Change.Update(place, present, others, basis));
		}

		private static boolean isRecorded(IdentifiedElement present, Change.NewValue value) {
			return Recorded.is(value.feature()) && !Recorded.isInitial(present, value.feature());
		}

		private static boolean isDeprecated(IdentifiedElement element) {
			return element instanceof LifecycleElement known && known.isSetStatus()
					&& known.getStatus() == LifecycleStatus.DEPRECATED;
		}

		/** The element that this proposal describes under an identifier, or else the catalogue's own; null for none. */
		public IdentifiedElement described(String id) {
			IdentifiedElement element = described.get(id);
			return element != null ? element : catalogue.find(IdentifiedElement.class, id).orElse(null);
		}

		/** Adds what is to be done outside the catalogue when the proposal is applied, and not where somebody only looks at it. */
		public Builder aside(Aside work) {
			asides.add(Objects.requireNonNull(work));
			return this;
		}

		/** The element of that type that this proposal describes, or else the catalogue's own. */
		public <T extends IdentifiedElement> Optional<T> described(Class<T> type, String id) {
			return Optional.ofNullable(described(id)).filter(type::isInstance).map(type::cast);
		}

		/** The proposal. */
		public Proposal build() {
			return new Proposal(changes, asides, unchanged, null);
		}
	}

	/**
	 * An element that is being proposed.
	 *
	 * @param <T> its kind
	 */
	public static final class Element<T extends IdentifiedElement> {

		private static final Map<Class<?>, EClass> KINDS = Kinds.all().stream().collect(Collectors.toMap(EClass::getInstanceClass, kind -> kind));

		private final Builder proposal;
		private final Place place;
		private final String id;
		private final Class<T> type;
		private IdentifiedElement container;
		private String basis = "";

		private Element(Builder proposal, Place place, String id, Class<T> type) {
			this.proposal = proposal;
			this.place = place;
			this.id = id;
			this.type = type;
		}

		/**
		 * Makes it a part of an element of the catalogue or of this proposal.
		 *
		 * @throws IllegalArgumentException where elements of that kind have no such parts
		 */
		public Element<T> in(IdentifiedElement whole) {
			containment(whole);
			container = whole;
			return this;
		}

		/** Says what it is concluded from, in the reader's language, where the file does not state it. */
		public Element<T> because(String reason) {
			basis = reason;
			return this;
		}

		/**
		 * Proposes it.
		 *
		 * @param content sets its features; called with a new element, or with a copy of the one in the catalogue
		 * @return the proposal
		 */
		public Builder describe(Consumer<? super T> content) {
			return proposal.put(place, id, kind(), container, container == null ? null : containment(container), basis,
					element -> content.accept(type.cast(element)));
		}

		private EClass kind() {
			return Optional.ofNullable(KINDS.get(type)).orElseThrow(() -> new IllegalArgumentException(type.getName()));
		}

		private EReference containment(IdentifiedElement whole) {
			return whole.eClass().getEAllContainments().stream()
					.filter(reference -> reference.getEReferenceType().isSuperTypeOf(kind())).findFirst()
					.orElseThrow(() -> new IllegalArgumentException(whole.eClass().getName() + " has no " + type.getSimpleName()));
		}
	}
}
