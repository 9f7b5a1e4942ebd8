// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/vocabulary/composer.h"

using namespace Qt::StringLiterals;

namespace pulsedeck {

Action writing(const Composer &composer, const QString &text)
{
    Action action = composer.action; // with its question, which the page asks
    action.id = u"create"_s;
    action.text = text;
    action.role = Action::Role::Create;
    action.target = Action::Target::NoRow;
    action.form = nullptr;
    action.requests = nullptr;
    action.opens = [page = composer.page](const ActionContext &) { return page; };
    return action;
}

} // namespace pulsedeck
