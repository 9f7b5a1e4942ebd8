// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointer>
#include <QWidget>

namespace pulsedeck {

/// Of a bar that comes and goes: who had the focus before it came into the bar gets it back when that goes.
/// Qt would give it to whatever stands next.
class FocusBack : public QObject {
    Q_OBJECT
public:
    /// A member of the bar: gone before that is taken down.
    explicit FocusBack(QWidget &bar);

    /// @p part of the bar, or all of it, is done with.
    void giveFrom(const QWidget &part) const;

private:
    QPointer<QWidget> m_before;
};

} // namespace pulsedeck
