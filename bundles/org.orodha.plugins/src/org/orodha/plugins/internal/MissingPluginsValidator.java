// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.plugins.internal;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.orodha.core.exchange.ValidationRequest;
import org.orodha.core.exchange.Validator;
import org.orodha.model.LifecycleElement;
import org.orodha.model.Provenance;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** Says which plug-ins elements came from that are not here, one finding for each of them. */
public final class MissingPluginsValidator implements Validator {

	/** What an import notes as the one who made an element: the bundle and its version. */
	private static final Pattern AGENT = Pattern.compile("([A-Za-z_][\\w-]*(?:\\.[\\w-]+)+) (\\d[\\w.-]*)");

	@Override
	public void validate(ValidationRequest request, IProgressMonitor monitor) {
		Set<String> present = present();
		Map<String, Integer> missing = new TreeMap<>();
		Map<String, String> versions = new TreeMap<>();
		for (LifecycleElement element : request.catalogue().all(LifecycleElement.class)) {
			Matcher agent = AGENT.matcher(agent(element.getProvenance()));
			if (agent.matches() && !present.contains(agent.group(1))) {
				missing.merge(agent.group(1), 1, Integer::sum);
				versions.put(agent.group(1), agent.group(2));
			}
		}
		missing.forEach((plugin, elements) -> request.add(PluginRule.MISSING.finding(null, "missing", plugin, versions.get(plugin), elements)));
	}

	private static Set<String> present() {
		return Arrays.stream(FrameworkUtil.getBundle(MissingPluginsValidator.class).getBundleContext().getBundles()).map(Bundle::getSymbolicName)
				.collect(Collectors.toSet());
	}

	private static String agent(Provenance provenance) {
		return provenance == null || provenance.getImporter() == null || provenance.getAgent() == null ? "" : provenance.getAgent();
	}
}
