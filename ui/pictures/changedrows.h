// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace pulsedeck {

class ListPage;
class Staging;

/// Puts changes of all kinds over the rows of @p page: other values, one that was refused, one that collides,
/// a row that is to go and rows that are to be added. False: the list takes none.
bool changeSomeRows(ListPage &page, Staging &staging);

} // namespace pulsedeck
