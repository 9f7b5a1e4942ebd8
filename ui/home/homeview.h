// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/auth/session.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace pulsedeck {

class ErrorBox;
struct Door;
class HomeSection;
class Overview;
class PageContext;
class SincePicker;
class StateView;
class TileLayout;

/// What matters, over all scopes that are picked and not refused: their figures, how they changed and their
/// course. A connection that fails is said once for all.
class HomeView : public QWidget {
    Q_OBJECT
public:
    HomeView(Session &session, PageContext &context, QWidget *parent = nullptr);

    void read();
    /// Reads when the last time is long ago: called whenever the page comes to the front.
    void readIfOld();
    QList<Scope> shownScopes() const;

signals:
    void doorWanted(const pulsedeck::Door &door);

private:
    QWidget *makeHead();
    /// Takes up and lets go of scopes as they are picked, put back and refused.
    void follow();
    void add(Scope scope);
    void readFailed();
    void showState();
    HomeSection *section(Scope scope) const;

    Session &m_session;
    PageContext &m_context;
    QList<HomeSection *> m_sections;
    QLabel *m_age;
    SincePicker *m_since;
    ErrorBox *m_error;
    StateView *m_nothing;
    QWidget *m_scroller;
    QWidget *m_content;
    Overview *m_overview;
    TileLayout *m_tiles;
    QTimer m_ageing;
    QElapsedTimer m_sinceRead;
};

} // namespace pulsedeck
