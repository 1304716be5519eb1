// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
/**
 * What plug-ins without Java name as the classes of their contributions: each works by a declaration, a YAML file of the plug-in. Plug-ins
 * name these classes and use none of their methods.
 *
 * @since 1.0
 */
package org.orodha.declared;
