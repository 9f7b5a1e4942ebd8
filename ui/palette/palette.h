// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/operations/finder.h"
#include "app/vocabulary/column.h"

#include <QDialog>

#include <functional>

class QLabel;
class QLineEdit;
class QListView;

namespace pulsedeck {

class PaletteHits;

/// One thing that the palette can do or open.
struct PaletteEntry {
    QString id; ///< By which it is remembered as used lately: "crm DELETE /crm/v1/deals/{dealId}".
    QString title;
    QString place;
    QStringList words {};
    QStringList hints {};
    QString icon {};
    QString mark {}; ///< On the right: what it does, a shortcut, or that it is not picked.
    Tone tone = Tone::Neutral; ///< Of the mark.
    double lead = 0; ///< Before equals, 0..1: it belongs to what is shown.
    std::function<void()> run {};
};

/// A line to type in and what it finds below it. Return carries out the chosen entry, after the palette has
/// gone.
class Palette : public QDialog {
    Q_OBJECT
public:
    /// @p recent: ids of what was used lately, the last one first.
    Palette(QList<PaletteEntry> entries, const QStringList &recent, QWidget *parent);
    ~Palette() override;

    /// Entries made of what is typed.
    using Offers = std::function<QList<PaletteEntry>(const QString &typed)>;

    /// They stand before what is found.
    void setOffers(Offers offers);
    void type(const QString &text);
    /// What is found now, best first.
    QList<PaletteEntry> hits() const;
    void runCurrent();

signals:
    void ran(const QString &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void search();
    void place();

    QLineEdit *m_line;
    QListView *m_list;
    QLabel *m_nothing;
    PaletteHits *m_hits;
};

} // namespace pulsedeck
