// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.forms.widgets.ImageHyperlink;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.orodha.core.catalogue.Actor;
import org.orodha.core.catalogue.Lifecycle;
import org.orodha.core.catalogue.Recorded;
import org.orodha.core.text.Labels;
import org.orodha.model.Concept;
import org.orodha.model.DataSource;
import org.orodha.model.Dataset;
import org.orodha.model.Delivery;
import org.orodha.model.DeliveryAction;
import org.orodha.model.DeliveryEvent;
import org.orodha.model.DeliveryFile;
import org.orodha.model.DeliveryState;
import org.orodha.model.LifecycleStatus;
import org.orodha.model.ModelFactory;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.Procedure;
import org.orodha.model.TaskPermission;
import org.orodha.model.Role;
import org.orodha.model.Agency;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.editor.ElementEditor;
import org.orodha.ui.internal.explorer.ExplorerView;

/** What a workflow decides is shown in forms and decided only by it. */
class RecordedTest {

	private static final ModelFactory MAKE = ModelFactory.eINSTANCE;

	private static final Set<String> DOCUMENTED = Literals.DELIVERY.getEAllStructuralFeatures().stream().filter(Recorded::is)
			.map(Labels::documentation).collect(Collectors.toSet());

	@RegisterExtension
	final Bench bench = new Bench();

	@TempDir
	Path folder;

	private OpenCatalogue catalogue;
	private Dataset arrivals;
	private Delivery delivery;

	@BeforeEach
	void aDeliveryThatIsSignedOff() throws CoreException {
		catalogue = bench.create(folder.resolve("mine"), "My catalogue");
		arrivals = bench.monthlyArrivals();
		DataSource border = MAKE.createDataSource();
		border.getDatasets().add(arrivals);
		bench.add(catalogue, border, "dis.border", "Border crossings");
		delivery = MAKE.createDelivery();
		delivery.setDataset(arrivals);
		delivery.setPeriod("2026-01");
		delivery.setReceived(LocalDate.of(2026, 2, 10));
		delivery.setState(DeliveryState.SIGNED_OFF);
		delivery.setSender("Namanga");
		DeliveryFile file = MAKE.createDeliveryFile();
		file.setName("january.csv");
		delivery.getFiles().add(file);
		DeliveryEvent signed = MAKE.createDeliveryEvent();
		signed.setAction(DeliveryAction.SIGN_OFF);
		signed.setPerson("Officer");
		delivery.getEvents().add(signed);
		bench.add(catalogue, delivery, "dis.border.arrivals.2026-01", "January");
	}

	@Test
	void nothingThatIsTypedChosenOrPressedInADeliverysFormChangesItsCourse() throws Exception {
		Map<String, Object> before = recorded();
		Composite form = form();

		for (Control control : controls(form).toList())
			use(control);

		assertThat(recorded()).isEqualTo(before);
		assertThat(delivery.getSender()).isEqualTo("typed");
	}

	@Test
	void theCourseOfADeliveryIsShownInItsFormToBeReadOnly() throws Exception {
		List<Control> shown = controls(form()).filter(control -> !(control instanceof Label))
				.filter(control -> control.getToolTipText() != null && DOCUMENTED.contains(control.getToolTipText())).toList();

		assertThat(shown).hasSizeGreaterThan(5).allMatch(control -> control instanceof ImageHyperlink
				|| control instanceof Text text && !text.getEditable());
		assertThat(shown).filteredOn(Text.class::isInstance).extracting(control -> ((Text) control).getText())
				.contains("signed off", "2026-01", "2026-02-10").anyMatch(text -> text.contains("january.csv"));
		assertThat(shown).filteredOn(ImageHyperlink.class::isInstance).extracting(control -> ((ImageHyperlink) control).getText())
				.contains("Arrivals by post");
	}

	@Test
	void whereAProcedureStandsIsDecidedByTheCommandAndNotInItsForm() throws Exception {
		Procedure procedure = bench.add(catalogue, MAKE.createProcedure(), "dis.sop", "How arrivals are counted");
		Role committee = MAKE.createRole();
		committee.setId("dis.committee");
		committee.getPermissions().add(TaskPermission.ADOPT);
		Agency office = MAKE.createAgency();
		office.getRoles().add(committee);
		bench.add(catalogue, office, "office", "Office");
		new Lifecycle(catalogue.catalogue()).lead(procedure, LifecycleStatus.IN_REVIEW,
				new Lifecycle.Decision(new Actor("Juma", null), LocalDate.of(2026, 3, 1), null));
		ElementEditor editor = bench.open(procedure);
		editor.reveal(procedure, Literals.LIFECYCLE_ELEMENT__STATUS.getName());
		editor.reveal(procedure, Literals.PROCEDURE__ADOPTION.getName());
		Composite form = editor.getActivePageInstance().getManagedForm().getForm().getBody();
		Set<String> documented = Set.of(Labels.documentation(Literals.LIFECYCLE_ELEMENT__STATUS),
				Labels.documentation(Literals.PROCEDURE__ADOPTED_ON), Labels.documentation(Literals.PROCEDURE__ADOPTION));
		List<Control> shown = controls(form).filter(control -> !(control instanceof Label))
				.filter(control -> control.getToolTipText() != null && documented.contains(control.getToolTipText())).toList();
		assertThat(shown).hasSize(3).allMatch(control -> control instanceof Text text && !text.getEditable());
		assertThat(shown).extracting(control -> ((Text) control).getText()).contains("in review");

		ExplorerView explorer = (ExplorerView) bench.page().showView(ExplorerView.ID);
		bench.page().activate(explorer);
		explorer.getCommonViewer().setSelection(new StructuredSelection(bench.node(catalogue, procedure)), true);
		bench.until("the command can be chosen", () -> bench.isEnabled("org.orodha.ui.status"));
		Answers.next(dialog -> {
			List<Combo> choices = Answers.all(dialog, Combo.class).toList();
			choices.getFirst().select(List.of(choices.getFirst().getItems()).indexOf("technically adopted"));
			choices.getFirst().notifyListeners(SWT.Selection, new Event());
			choices.get(1).select(choices.get(1).getItemCount() - 1);
			Answers.note(dialog).setText("Minutes 3/2026");
		});
		bench.run("org.orodha.ui.status");

		assertThat(procedure.getStatus()).isEqualTo(LifecycleStatus.TECHNICALLY_ADOPTED);
		assertThat(procedure.getDecisions().getFirst().getDate()).isEqualTo(LocalDate.now());
		assertThat(procedure.getDecisions().getFirst().getMinutes()).isEqualTo("Minutes 3/2026");
		catalogue.catalogue().undo();
		assertThat(procedure.getStatus()).isEqualTo(LifecycleStatus.IN_REVIEW);
		assertThat(procedure.getDecisions()).isEmpty();
	}

	@Test
	void theLinkInAFormDeprecatesAnElementAndAsksWhatReplacesIt() throws Exception {
		Concept stay = bench.add(catalogue, MAKE.createConcept(), "dis.stay", "Stay");
		Concept visit = bench.add(catalogue, MAKE.createConcept(), "dis.visit", "Visit");
		stay.setStatus(LifecycleStatus.ADOPTED);
		ElementEditor editor = bench.open(stay);
		editor.reveal(stay, Literals.LIFECYCLE_ELEMENT__STATUS.getName());
		Composite form = editor.getActivePageInstance().getManagedForm().getForm().getBody();
		assertThat(Answers.all(form, Combo.class)).isEmpty();
		Hyperlink change = Answers.all(form, Hyperlink.class).filter(link -> "Change…".equals(link.getText())).findFirst().orElseThrow();
		Answers.next(dialog -> {
			Combo status = Answers.all(dialog, Combo.class).findFirst().orElseThrow();
			status.select(List.of(status.getItems()).indexOf("deprecated"));
			status.notifyListeners(SWT.Selection, new Event());
			Answers.all(dialog, Text.class).filter(Text::getEditable).toList().getLast().setText("Visit");
		});
		Event enter = new Event();
		enter.character = SWT.CR;
		change.setFocus();
		change.notifyListeners(SWT.KeyDown, enter);
		change.notifyListeners(SWT.DefaultSelection, enter);

		assertThat(stay.getStatus()).isEqualTo(LifecycleStatus.DEPRECATED);
		assertThat(stay.getReplacedBy()).isSameAs(visit);
		catalogue.catalogue().undo();
		assertThat(stay.getStatus()).isEqualTo(LifecycleStatus.ADOPTED);
		assertThat(stay.getReplacedBy()).isNull();
	}

	private Composite form() throws Exception {
		ElementEditor editor = bench.open(delivery);
		editor.setActivePage("overview");
		return editor.getActivePageInstance().getManagedForm().getForm().getBody();
	}

	private Map<String, Object> recorded() {
		Map<String, Object> values = new TreeMap<>();
		for (EStructuralFeature feature : delivery.eClass().getEAllStructuralFeatures())
			if (Recorded.is(feature))
				values.put(feature.getName(), written(delivery.eGet(feature)));
		assertThat(values).containsKeys("state", "period", "dataset", "files", "events");
		return values;
	}

	private static Object written(Object value) {
		return switch (value) {
		case null -> "";
		case List<?> list -> list.stream().map(RecordedTest::written).toList();
		case EObject object when object.eContainer() instanceof Delivery -> object.eClass().getEAllAttributes().stream()
				.map(attribute -> attribute.getName() + "=" + object.eGet(attribute)).toList();
		case EObject object -> EcoreUtil.getIdentification(object);
		default -> value;
		};
	}

	private static void use(Control control) {
		switch (control) {
		case Text text when text.getEditable() -> text.setText("typed");
		case Combo combo -> {
			for (int index = 0; index < combo.getItemCount(); index++) {
				combo.select(index);
				notify(combo, SWT.Selection);
			}
		}
		case Button button when (button.getStyle() & SWT.CHECK) != 0 -> {
			button.setSelection(!button.getSelection());
			notify(button, SWT.Selection);
		}
		default -> {
		}
		}
	}

	private static void notify(Control control, int type) {
		Event event = new Event();
		event.widget = control;
		control.notifyListeners(type, event);
	}

	private static Stream<Control> controls(Composite parent) {
		return Stream.of(parent.getChildren()).flatMap(child -> child instanceof Composite composite && !(child instanceof Combo)
				? Stream.concat(Stream.of(child), controls(composite))
				: Stream.of(child));
	}
}
