// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/values/kind.h"

#include <QLineEdit>

class QStringListModel;

namespace pulsedeck {

/// A line for an id, in which names can be chosen: those with the typed letters come up while somebody types,
/// all of them on Down and at the arrow.
class NameEdit : public QLineEdit {
    Q_OBJECT
public:
    explicit NameEdit(QWidget *parent = nullptr);

    void setChoices(const QList<StatusWord> &choices);
    void showAll();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QStringListModel *m_names;
    QAction *m_arrow;
};

} // namespace pulsedeck
