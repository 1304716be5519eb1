// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.sop.ui.internal.raci;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.part.ViewPart;
import org.orodha.core.catalogue.RoleHolders;
import org.orodha.core.text.Labels;
import org.orodha.core.text.PlainText;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.Procedure;
import org.orodha.model.Responsibility;
import org.orodha.model.Role;
import org.orodha.sop.Procedures;
import org.orodha.sop.raci.RaciLetters;
import org.orodha.sop.raci.RaciMatrix;
import org.orodha.sop.raci.RoleLoad;
import org.orodha.ui.CatalogueService;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.catalogue.AfterChanges;
import org.orodha.ui.internal.catalogue.Soon;
import org.orodha.ui.internal.editor.Editors;
import org.orodha.ui.internal.form.AccessibleName;
import org.orodha.ui.internal.table.RecordTable;
import org.orodha.ui.internal.text.HelpContext;

/** Who has which part in the steps of all procedures: as a matrix, by role, and what is lacking. */
public final class RaciView extends ViewPart {

	/** The view's identifier. */
	public static final String ID = "org.orodha.sop.ui.raci";

	private static final int REST_MILLISECONDS = 300;
	private static final int TYPING_MILLISECONDS = 120;
	private static final int WIDE = 260;
	private static final int NARROW = 110;

	private CatalogueService catalogues;
	private Text words;
	private TabFolder folder;
	private RaciTable matrix;
	private RecordTable<RoleLoad> loads;
	private RecordTable<RaciMatrix.Row> gaps;

	@Override
	public void createPartControl(Composite parent) {
		catalogues = getSite().getService(CatalogueService.class);
		Composite area = new Composite(parent, SWT.NONE);
		HelpContext.RACI.of(area);
		GridLayoutFactory.fillDefaults().margins(4, 4).applyTo(area);
		words = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL | SWT.BORDER);
		words.setMessage(RaciText.text("view.filter"));
		words.setToolTipText(RaciText.text("view.filter.help"));
		AccessibleName.give(words, RaciText.text("view.filter"));
		GridDataFactory.swtDefaults().hint(WIDE, SWT.DEFAULT).applyTo(words);
		Soon filter = new Soon(words, TYPING_MILLISECONDS, this::refresh);
		words.addModifyListener(event -> filter.ask());
		folder = new TabFolder(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(folder);
		createMatrix();
		createLoads();
		createGaps();
		AfterChanges.show(catalogues, area, REST_MILLISECONDS, this::refresh);
		refresh();
	}

	private void createMatrix() {
		Composite page = new Composite(folder, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(0, 2).applyTo(page);
		matrix = new RaciTable(page, true, object -> catalogues.find(object).orElse(null));
		GridDataFactory.fillDefaults().grab(true, true).hint(300, 100).applyTo(matrix.control());
		Label cell = new Label(page, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(cell);
		matrix.onTell(text -> cell.setText(text.isEmpty() ? RaciText.text("raci.legend") : text.replace("&", "&&")));
		tab(page).setText(RaciText.text("view.matrix"));
	}

	private void createLoads() {
		loads = new RecordTable<>(folder, RoleLoad.class, RaciText.text("view.load", ""))
				.column(Labels.ofKind(Literals.ROLE), WIDE, load -> label(load.role()))
				.column(Labels.ofKind(Literals.AGENCY), WIDE, load -> label(load.role().getAgency()));
		for (Responsibility part : Responsibility.values())
			loads.number(RaciText.text("raci.menu", Labels.of(part), RaciLetters.of(part)), NARROW + 20, load -> load.count(part));
		loads.number(RaciText.text("view.steps"), NARROW, RoleLoad::steps)
				.number(RaciText.text("view.procedures"), NARROW, RoleLoad::procedures)
				.number(RaciText.text("view.people"), NARROW, load -> people(load.role()));
		loads.onOpen(RaciText.text("view.open"), load -> Editors.show(getSite().getPage(), load.role()));
		tab(loads.control());
	}

	private void createGaps() {
		gaps = new RecordTable<>(folder, RaciMatrix.Row.class, RaciText.text("view.gaps", ""))
				.column(Labels.ofKind(Literals.STEP), WIDE, row -> label(row.step()))
				.column(RaciText.text("raci.lacks"), WIDE, row -> RaciText.gaps(row.gaps()))
				.column(Labels.ofKind(Literals.PROCEDURE), WIDE, row -> label(row.step().getProcedure()));
		gaps.onOpen(RaciText.text("view.open"), row -> Editors.show(getSite().getPage(), row.step(), Literals.STEP__ASSIGNMENTS.getName()));
		tab(gaps.control());
	}

	private TabItem tab(Composite page) {
		TabItem tab = new TabItem(folder, SWT.NONE);
		tab.setControl(page);
		return tab;
	}

	private void refresh() {
		if (folder.isDisposed())
			return;
		String wanted = PlainText.words(words.getText());
		List<Procedure> procedures = new ArrayList<>();
		for (OpenCatalogue catalogue : catalogues.all())
			catalogue.catalogue().all(Procedure.class).stream().filter(Procedures::isFollowed)
					.forEach(procedures::add);
		RaciMatrix all = RaciMatrix.of(procedures);
		RaciMatrix steps = all.rows(row -> holds(wanted, row.step(), row.step().getProcedure()));
		matrix.show(steps.rows().isEmpty() ? all.roles(role -> holds(wanted, role, role.getAgency())) : steps);
		List<RoleLoad> carried = all.loads().stream().filter(load -> holds(wanted, load.role(), load.role().getAgency())).toList();
		loads.show(carried);
		List<RaciMatrix.Row> lacking = all.gaps().stream().filter(row -> holds(wanted, row.step(), row.step().getProcedure())).toList();
		gaps.show(lacking);
		folder.getItem(1).setText(RaciText.text("view.load", carried.size()));
		folder.getItem(2).setText(RaciText.text("view.gaps", lacking.size()));
		setContentDescription(all.rows().isEmpty() ? RaciText.text("view.none")
				: RaciText.text("raci.state", all.rows().size(), all.roles().size(), all.gaps().size()));
	}

	private boolean holds(String wanted, EObject... elements) {
		return wanted.isEmpty() || Stream.of(elements).map(this::label).map(PlainText::words).anyMatch(text -> text.contains(wanted));
	}

	private long people(Role role) {
		return catalogues.find(role).map(catalogue -> new RoleHolders(catalogue.catalogue(), LocalDate.now()).of(role).size()).orElse(0);
	}

	private String label(EObject element) {
		return element == null ? "" : catalogues.find(element).map(catalogue -> catalogue.label(element)).orElse("");
	}

	@Override
	public void setFocus() {
		matrix.control().setFocus();
	}

	/** The matrix that is shown. */
	public RaciTable matrix() {
		return matrix;
	}
}
