// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
/**
 * The plug-ins that agencies bring: what is installed for the user, where more can be had, installing, updating, switching off and
 * removing, and whom one trusts. They live in the user's own folder, so that replacing Orodha leaves them as they are. Clients implement
 * {@link org.orodha.plugins.Consent} and {@link org.orodha.plugins.Host}.
 *
 * @since 1.0
 */
package org.orodha.plugins;
