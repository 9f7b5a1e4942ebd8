// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QToolButton>

class QActionGroup;
class QSettings;

namespace pulsedeck {

/// A button that says what is chosen, with a menu of choices and one that asks for a date. One choice for the
/// account; every picker takes it over when it is next seen.
class ChoicePicker : public QToolButton {
    Q_OBJECT
public:
    void pick(const QString &choice);

signals:
    void changed();

protected:
    /// The choice rests in @p key of @p uiState; @p usual is what it is at first.
    ChoicePicker(QSettings &uiState, const QString &key, const QString &usual, QWidget *parent);

    void addChoice(const QString &text, const QString &choice);
    /// The last one: asks, and stands for every choice that no other stands for.
    void addQuestion(const QString &text);
    QString choice() const;
    /// To be called once the choices are there.
    void follow();
    void showEvent(QShowEvent *event) override;

    virtual void ask() = 0;
    /// What the button says for a choice of which the menu has no words.
    virtual QString words() const = 0;
    virtual QString accessibleWords(const QString &text) const = 0;

private:
    QSettings &m_settings;
    const QString m_key;
    const QString m_usual;
    QActionGroup *m_choices;
    QAction *m_question = nullptr;
    QString m_shown; ///< The choice that the button stands at.
};

} // namespace pulsedeck
