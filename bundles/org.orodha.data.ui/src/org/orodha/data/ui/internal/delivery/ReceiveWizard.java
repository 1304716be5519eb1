// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.ui.internal.delivery;

import java.io.Closeable;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.statushandlers.StatusManager;
import org.orodha.core.catalogue.Actor;
import org.orodha.core.catalogue.CatalogueException;
import org.orodha.data.delivery.DeliveryException;
import org.orodha.data.delivery.Receipt;
import org.orodha.data.delivery.Reception;
import org.orodha.model.Dataset;
import org.orodha.model.Delivery;
import org.orodha.ui.CatalogueService;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.editor.Editors;
import org.orodha.ui.internal.explorer.Selected;
import org.orodha.ui.internal.preferences.Myself;
import org.orodha.ui.internal.text.HelpContext;
import org.orodha.ui.internal.wizards.NoCataloguePage;

/** Receives a delivery: what came and from whom, its files, a look into them; then it is checked and shown. */
public final class ReceiveWizard extends Wizard implements INewWizard {

	private OpenCatalogue catalogue;
	private Dataset dataset;
	private String period;
	private List<Path> dropped = List.of();
	private ReceiptPage receipt;
	private FilesPage files;
	private LookPage look;

	/** Makes the wizard. */
	public ReceiveWizard() {
		setWindowTitle(DeliveryText.text("receive.title"));
		setNeedsProgressMonitor(true);
		setDialogSettings(Persons.settings());
	}

	/**
	 * Opens the wizard.
	 *
	 * @param dataset what the delivery is for, or null
	 * @param period  its period, or null for the next one that is expected
	 * @param files   its files, as far as known
	 */
	public static WizardDialog open(IWorkbenchWindow window, Dataset dataset, String period, List<Path> files) {
		ReceiveWizard wizard = new ReceiveWizard();
		wizard.init(window.getWorkbench(), new StructuredSelection());
		wizard.take(window, dataset, period, files);
		WizardDialog dialog = new WizardDialog(window.getShell(), wizard);
		dialog.setBlockOnOpen(false);
		dialog.setPageSize(760, 420);
		dialog.open();
		return dialog;
	}

	private void take(IWorkbenchWindow window, Dataset chosen, String wanted, List<Path> given) {
		if (chosen != null)
			catalogue = window.getService(CatalogueService.class).find(chosen).orElse(catalogue);
		dataset = chosen;
		period = wanted;
		dropped = given;
	}

	@Override
	public void init(IWorkbench workbench, IStructuredSelection selection) {
		catalogue = Selected.catalogue(workbench.getActiveWorkbenchWindow(), selection).orElse(null);
		dataset = Selected.elements(selection).stream().map(node -> node.element()).filter(Dataset.class::isInstance)
				.map(Dataset.class::cast).findFirst().orElse(null);
	}

	@Override
	public void addPages() {
		if (catalogue == null) {
			addPage(new NoCataloguePage());
			return;
		}
		receipt = new ReceiptPage(catalogue, dataset, period);
		look = new LookPage(receipt::dataset);
		files = new FilesPage(dropped, look::show);
		addPage(receipt);
		addPage(files);
		addPage(look);
	}

	@Override
	public void createPageControls(Composite container) {
		super.createPageControls(container);
		HelpContext.RECEIVE.ofWindow(container);
	}

	/** Enters what came; for tests and for callers that know it. */
	public void fill(Dataset chosen, String wanted, List<Path> given) {
		receipt.fill(chosen, wanted);
		files.add(given);
	}

	@Override
	public boolean canFinish() {
		return receipt != null && receipt.isPageComplete() && files.isPageComplete();
	}

	@Override
	public boolean performFinish() {
		Actor actor = new Myself().actor(catalogue, receipt.person(), null);
		receipt.remember();
		return receive(actor, null);
	}

	/** @param override why the data is received though no instrument lets it pass, or null */
	private boolean receive(Actor actor, String override) {
		Receipt came = new Receipt(receipt.dataset(), receipt.period(), files.files(), receipt.channel(), receipt.sender(), override);
		Reception reception = LiveReception.of(catalogue, actor);
		AtomicReference<Delivery> received = new AtomicReference<>();
		try {
			getContainer().run(true, true, monitor -> {
				try (Closeable turn = Reception.turn(catalogue.storage().attachments(), came.dataset().getId(), monitor)) {
					received.set(reception.receive(came, monitor));
				} catch (DeliveryException | CatalogueException | IOException failure) {
					throw new InvocationTargetException(failure);
				} catch (OperationCanceledException cancelled) {
					throw new InterruptedException();
				}
			});
			CheckDeliveryJob.ofReceived(catalogue, received.get(), actor).schedule();
			Editors.open(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage(), received.get(), null)
					.ifPresent(editor -> editor.setActivePage(ReportPage.ID));
			return true;
		} catch (InvocationTargetException failure) {
			if (failure.getCause() instanceof DeliveryException refused && Moving.isOfTheGate(refused))
				return new GateDialog(getShell(), catalogue, refused, actor.person()).ask().filter(reason -> receive(actor, reason)).isPresent();
			tell(failure.getCause());
		} catch (PartInitException failure) {
			tell(failure);
		} catch (InterruptedException cancelled) {
			page().setErrorMessage(DeliveryText.text("receive.cancelled"));
		}
		return false;
	}

	private WizardPage page() {
		return (WizardPage) getContainer().getCurrentPage();
	}

	private void tell(Throwable failure) {
		if (failure instanceof DeliveryException refused)
			page().setErrorMessage(refused.finding().told());
		else
			StatusManager.getManager().handle(Status.error(failure.getMessage(), failure), StatusManager.SHOW | StatusManager.LOG);
	}
}
