// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/contract/scope.h"

#include <QDialog>
#include <QFrame>
#include <QList>

class QCheckBox;
class QLabel;

namespace pulsedeck {

/// One scope to pick: a check box, and what is read and changed in plain words. All of it can be clicked.
class ScopeCard : public QFrame {
    Q_OBJECT
public:
    explicit ScopeCard(const ScopeInfo &info, QWidget *parent = nullptr);

    Scope scope() const { return m_scope; }
    QCheckBox &box() { return *m_box; }

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    Scope m_scope;
    QCheckBox *m_box;
};

/// The eleven scopes to choose from. Nothing is picked beyond what the caller says.
class ScopePicker : public QWidget {
    Q_OBJECT
public:
    explicit ScopePicker(Scopes picked, QWidget *parent = nullptr);

    Scopes picked() const;
    void setPicked(Scopes picked);

signals:
    void changed();

private:
    void showCount();

    QList<ScopeCard *> m_cards;
    QLabel *m_count;
};

/// The picker by itself, for an account that is there already.
class ScopeDialog : public QDialog {
    Q_OBJECT
public:
    explicit ScopeDialog(Scopes picked, QWidget *parent = nullptr);

signals:
    void picked(pulsedeck::Scopes scopes);
};

} // namespace pulsedeck
