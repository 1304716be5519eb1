// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.documents.internal.kinds;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.orodha.core.catalogue.RoleHolders;
import org.orodha.documents.DocumentMaker;
import org.orodha.documents.DocumentRequest;
import org.orodha.documents.Wording;
import org.orodha.documents.model.Block;
import org.orodha.documents.model.Document;
import org.orodha.documents.model.Document.Layout;
import org.orodha.documents.model.Facts;
import org.orodha.documents.model.Facts.Fact;
import org.orodha.documents.model.Paragraph;
import org.orodha.documents.model.Section;
import org.orodha.documents.model.Table;
import org.orodha.documents.model.Table.Cell;
import org.orodha.documents.model.Table.Column;
import org.orodha.documents.model.Text;
import org.orodha.model.DataSource;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.Person;
import org.orodha.model.Procedure;
import org.orodha.model.Role;
import org.orodha.sop.Procedures;
import org.orodha.sop.raci.RaciLetters;
import org.orodha.sop.raci.RaciMatrix;

/** What a role has to do in all procedures, and who holds it: on one page. */
public final class RoleCard implements DocumentMaker {

	@Override
	public Document make(DocumentRequest request, IProgressMonitor monitor) {
		Role role = request.subject(Role.class);
		Draft draft = new Draft(request);
		Wording wording = draft.wording();
		List<Fact> facts = new ArrayList<>();
		facts.add(draft.fact(Literals.ROLE__AGENCY, draft.fullAgency(role.getAgency())));
		facts.add(draft.fact("holders", holders(draft, role)));
		draft.add(facts, role, Literals.IDENTIFIED_ELEMENT__DESCRIPTION);
		draft.add(facts, Literals.ROLE__PERMISSIONS, wording.values(role.getPermissions()));
		if (role.isFocalPoint())
			draft.add(facts, Literals.ROLE__FOCAL_POINT, draft.say("yes"));
		Text name = wording.name(role);
		return draft.finish(Layout.CARD, "card", name, List.of(), null, List.of(Section.of(draft.text("card.role"), List.of(new Facts(facts))),
				Section.of(draft.text("card.duties"), duties(draft, role)), Section.of(draft.text("card.stewarded"), stewarded(draft, role))));
	}

	private static Text holders(Draft draft, Role role) {
		List<Text> people = new RoleHolders(draft.catalogue(), draft.day()).of(role).stream().map(person -> holder(draft, person)).toList();
		return people.isEmpty() ? draft.text("card.nobody") : Text.joined(people, "; ");
	}

	private static Text holder(Draft draft, Person person) {
		Text name = draft.wording().name(person);
		return person.getEmail() == null || person.getEmail().isEmpty() ? name : name.plus(" (" + person.getEmail() + ")");
	}

	private static List<Block> duties(Draft draft, Role role) {
		Wording wording = draft.wording();
		List<List<Cell>> rows = new ArrayList<>();
		for (Procedure procedure : new Tables(draft).sorted(draft.catalogue().all(Procedure.class)))
			if (!Procedures.isDeprecated(procedure))
				for (RaciMatrix.Row row : RaciMatrix.of(procedure).rows())
					if (!row.parts(role).isEmpty())
						rows.add(List.of(Cell.of(wording.name(procedure)), Cell.of(wording.name(row.step())), Cell.of(RaciLetters.of(row.parts(role))),
								Cell.of(wording.text(row.step(), Literals.STEP__DEADLINE))));
		return Tables.unlessEmpty(new Table(draft.text("card.caption"), List.of(Column.of(wording.kind(Literals.PROCEDURE), 5),
				Column.of(wording.kind(Literals.STEP), 5), Column.centred(draft.text("card.part"), 1), Column.of(wording.feature(Literals.STEP__DEADLINE), 4)),
				rows, false));
	}

	private static List<Block> stewarded(Draft draft, Role role) {
		List<Text> sources = new Tables(draft).sorted(draft.catalogue().all(DataSource.class)).stream()
				.filter(source -> source.getSteward() == role).map(draft.wording()::name).toList();
		return sources.isEmpty() ? List.of() : List.of(new Paragraph(Text.joined(sources, "; ")));
	}
}
