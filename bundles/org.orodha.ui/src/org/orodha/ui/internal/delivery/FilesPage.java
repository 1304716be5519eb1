package org.orodha.ui.internal.delivery;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.ui.internal.catalogue.Images;

/** Asks for the files of a delivery; they can be dropped onto the page. */
final class FilesPage extends WizardPage {

	/** A file and its size in bytes. */
	private record Sized(Path path, long size) {
	}

	private final Consumer<List<Path>> listener;
	private final List<Sized> files = new ArrayList<>();
	private final List<Path> given;
	private RecordTable<Sized> table;
	private Button remove;
	private Label total;

	/**
	 * @param given    the files that are known already
	 * @param listener is told when there are others
	 */
	FilesPage(List<Path> given, Consumer<List<Path>> listener) {
		super("files", DeliveryText.text("files.title"), null);
		this.given = given;
		this.listener = listener;
		setDescription(DeliveryText.text("files.description"));
	}

	@Override
	public void createControl(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(10, 10).applyTo(area);
		table = new RecordTable<>(area, Sized.class, DeliveryText.text("files.title"));
		Images images = new Images(table.control());
		table.column(DeliveryText.text("files.name"), 260, file -> String.valueOf(file.path().getFileName()),
				file -> images.of(Literals.DELIVERY_FILE), Comparator.comparing(file -> file.path().getFileName().toString()))
				.column(DeliveryText.text("files.size"), 90, file -> DeliveryText.size(file.size()), file -> null,
						Comparator.comparingLong(Sized::size))
				.column(DeliveryText.text("files.folder"), 320, file -> String.valueOf(file.path().getParent()));
		GridDataFactory.fillDefaults().grab(true, true).hint(620, 240).applyTo(table.control());
		Composite buttons = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(buttons);
		GridDataFactory.swtDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(buttons);
		button(buttons, "files.add", this::browse);
		remove = button(buttons, "files.remove", this::remove);
		table.onSelect(selected -> remove.setEnabled(selected != null));
		remove.setEnabled(false);
		total = new Label(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(total);
		acceptDrops(area);
		setControl(area);
		add(given);
	}

	private static Button button(Composite parent, String key, Runnable work) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(DeliveryText.text(key));
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> work.run()));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
		return button;
	}

	private void acceptDrops(Composite area) {
		DropTarget target = new DropTarget(area, DND.DROP_COPY | DND.DROP_DEFAULT);
		target.setTransfer(new Transfer[] { FileTransfer.getInstance() });
		target.addDropListener(new DropTargetAdapter() {
			@Override
			public void dragEnter(DropTargetEvent event) {
				event.detail = DND.DROP_COPY;
			}

			@Override
			public void drop(DropTargetEvent event) {
				if (event.data instanceof String[] dropped)
					add(Arrays.stream(dropped).map(Path::of).toList());
			}
		});
	}

	private void browse() {
		FileDialog dialog = new FileDialog(getShell(), SWT.OPEN | SWT.MULTI | SWT.SHEET);
		dialog.setFilterExtensions(new String[] { "*.csv;*.tsv;*.txt;*.xlsx;*.gz;*.zip", "*" });
		if (dialog.open() != null)
			add(Arrays.stream(dialog.getFileNames()).map(name -> Path.of(dialog.getFilterPath(), name)).toList());
	}

	/** Adds files that are not there yet. */
	void add(List<Path> more) {
		for (Path file : more)
			if (files.stream().noneMatch(known -> known.path().equals(file)))
				files.add(new Sized(file, file.toFile().length()));
		changed();
	}

	private void remove() {
		table.selectedAll().forEach(files::remove);
		changed();
	}

	private void changed() {
		table.show(files);
		total.setText(files.isEmpty() ? DeliveryText.text("files.none")
				: DeliveryText.text("files.total", DeliveryText.number(files.size()),
						DeliveryText.size(files.stream().mapToLong(Sized::size).sum())));
		setPageComplete(!files.isEmpty());
		listener.accept(files());
	}

	/** The files, in the order in which they were added. */
	List<Path> files() {
		return files.stream().map(Sized::path).toList();
	}
}
