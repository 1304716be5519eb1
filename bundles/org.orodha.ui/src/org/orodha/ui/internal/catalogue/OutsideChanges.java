package org.orodha.ui.internal.catalogue;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.core.resources.IProject;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.orodha.core.catalogue.Storage.Stamp;
import org.orodha.core.catalogue.Storage.StoredFile;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.text.UiText;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads a catalogue again when somebody else changed its files; asks first where that would lose changes. */
final class OutsideChanges {

	private static final Logger LOG = LoggerFactory.getLogger(OutsideChanges.class);

	private final Catalogues catalogues;
	private final Map<IProject, Map<String, Stamp>> kept = new HashMap<>();

	OutsideChanges(Catalogues catalogues) {
		this.catalogues = catalogues;
	}

	/** Looks whether the files differ from what was read. */
	void look(IProject project) {
		if (!PlatformUI.isWorkbenchRunning())
			return;
		Display display = PlatformUI.getWorkbench().getDisplay();
		display.asyncExec(() -> catalogues.find(project).filter(catalogue -> !Saving.isGoingOn(catalogue))
				.ifPresent(this::compare));
	}

	private void compare(OpenCatalogue catalogue) {
		Map<String, Stamp> present = new HashMap<>();
		try {
			for (StoredFile file : catalogue.storage().files())
				present.put(file.path(), file.stamp());
		} catch (IOException failure) {
			LOG.warn("{} cannot be looked at", catalogue.storage().name(), failure);
			return;
		}
		Set<String> different = differences(catalogue.catalogue().stamps(), present);
		if (different.isEmpty() || present.equals(kept.get(catalogue.project())))
			return;
		if (!catalogue.catalogue().isDirty() || agreed(catalogue, different))
			catalogues.reload(catalogue.project());
		else
			kept.put(catalogue.project(), present);
	}

	private static Set<String> differences(Map<String, Stamp> read, Map<String, Stamp> present) {
		Set<String> different = new TreeSet<>();
		read.forEach((path, stamp) -> {
			if (!stamp.equals(present.get(path)))
				different.add(path);
		});
		present.keySet().stream().filter(path -> !read.containsKey(path)).forEach(different::add);
		return different;
	}

	private static boolean agreed(OpenCatalogue catalogue, Set<String> files) {
		String some = String.join("\n", files.stream().limit(5).toList());
		return MessageDialog.open(MessageDialog.WARNING, PlatformUI.getWorkbench().getModalDialogShellProvider().getShell(),
				UiText.text("outside.title"), UiText.text("outside.message", catalogue.title(), some, files.size()), 0,
				UiText.text("outside.keep"), UiText.text("outside.reload")) == 1;
	}
}
