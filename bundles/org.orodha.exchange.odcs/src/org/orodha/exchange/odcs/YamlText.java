// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.odcs;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.representer.StandardRepresenter;

/** Maps, lists, texts, numbers and truth values as YAML that readers of YAML 1.1, which see dates and truth values in more texts, read alike. */
final class YamlText extends StandardRepresenter {

	private static final DumpSettings BLOCKS = DumpSettings.builder().setDefaultFlowStyle(FlowStyle.BLOCK).setIndent(2).setIndicatorIndent(2)
			.setIndentWithIndicator(true).setWidth(Integer.MAX_VALUE).build();
	private static final Set<String> WORDS_OF_YAML_1_1 = Set.of("yes", "no", "on", "off", "y", "n");

	private YamlText() {
		super(BLOCKS);
		representers.put(String.class, text -> representScalar(Tag.STR, (String) text,
				isPlainOnlyNow((String) text) ? ScalarStyle.DOUBLE_QUOTED : ScalarStyle.PLAIN));
	}

	/** A map as a document. */
	static String of(Map<String, Object> content) {
		return new Dump(BLOCKS, new YamlText()).dumpToString(content);
	}

	private static boolean isPlainOnlyNow(String text) {
		return WORDS_OF_YAML_1_1.contains(text.toLowerCase(Locale.ROOT)) || !text.isEmpty() && Character.isDigit(text.charAt(0)) || text.indexOf('\n') >= 0;
	}
}
