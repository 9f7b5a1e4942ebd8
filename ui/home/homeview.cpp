// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/home/homeview.h"

#include "ui/context/pagecontext.h"
#include "ui/home/homesection.h"
#include "ui/home/overview.h"
#include "ui/look/icons.h"
#include "ui/look/labels.h"
#include "ui/look/tilelayout.h"
#include "ui/notice/errorbox.h"
#include "ui/notice/stateview.h"
#include "ui/report/pasttext.h"
#include "ui/report/sincepicker.h"

#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pulsedeck {

constexpr auto betweenAges = std::chrono::seconds(30);
constexpr qint64 oldMilliseconds = 10 * 60 * 1000;

HomeView::HomeView(Session &session, PageContext &context, QWidget *parent)
    : QWidget(parent), m_session(session), m_context(context), m_age(quietLabel()),
      m_since(new SincePicker(context.uiState())), m_error(new ErrorBox), m_nothing(new StateView),
      m_content(new QWidget), m_overview(new Overview(session.client(), context.history()))
{
    auto *figures = new QWidget;
    m_tiles = new TileLayout(fontMetrics().averageCharWidth() * HomeSection::cardLetters, 16, figures);
    m_tiles->keepColumns();
    m_tiles->setContentsMargins(0, 4, 0, 12);
    auto *page = new QVBoxLayout(m_content);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(14);
    page->addWidget(m_overview);
    // What stands above has times of its own.
    auto *heading = new QHBoxLayout;
    heading->addWidget(headingLabel(tr("All figures"), 1.1), 1);
    heading->addWidget(m_since);
    page->addLayout(heading);
    page->addWidget(figures);
    page->addStretch();
    auto *scroller = new QScrollArea;
    scroller->setWidget(m_content);
    scroller->setWidgetResizable(true);
    scroller->setFrameShape(QFrame::NoFrame);
    scroller->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroller->setFocusPolicy(Qt::NoFocus);
    m_scroller = scroller;
    m_nothing->say(
        {.sign = u"chart"_s,
         .title = tr("There is nothing to show yet"),
         .text = tr("Here stand the figures that matter, of every part of SendPulse that is picked "
                    "for this account and that SendPulse grants. Open a tab above to pick one.")});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 0);
    layout->setSpacing(10);
    layout->addWidget(makeHead());
    layout->addWidget(m_error);
    layout->addWidget(m_scroller, 1);
    layout->addWidget(m_nothing, 1);
    m_error->hide();
    m_ageing.start(betweenAges);
    connect(&m_ageing, &QTimer::timeout, this, &HomeView::showState);
    connect(m_overview, &Overview::opened, this, &HomeView::doorWanted);
    connect(m_error, &ErrorBox::actionTriggered, this, &HomeView::read);
    connect(&session.client(), &Client::cameBack, this, &HomeView::readFailed);
    connect(m_since, &SincePicker::changed, this, [this] {
        for (HomeSection *section : std::as_const(m_sections))
            section->setDay(m_since->day());
    });
    connect(&session, &Session::pickedChanged, this, &HomeView::follow);
    connect(&session.probe(), &ScopeProbe::changed, this, &HomeView::follow);
    follow();
}

QWidget *HomeView::makeHead()
{
    auto *refresh = new QToolButton;
    auto *action = new QAction(icon(u"refresh"_s), tr("Refresh"), this);
    action->setShortcut(QKeySequence::Refresh);
    addAction(action);
    refresh->setDefaultAction(action);
    refresh->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    refresh->setIconSize({fontMetrics().height(), fontMetrics().height()});
    refresh->setAutoRaise(true);
    refresh->setFocusPolicy(Qt::TabFocus);
    connect(action, &QAction::triggered, this, &HomeView::read);
    m_age->setWordWrap(false);
    auto *head = new QWidget;
    auto *line = new QHBoxLayout(head);
    line->setContentsMargins({});
    //: The first tab: the figures that matter.
    line->addWidget(headingLabel(tr("Home"), 1.3), 1);
    line->addWidget(m_age);
    line->addWidget(refresh);
    return head;
}

HomeSection *HomeView::section(Scope scope) const
{
    const auto found = std::find_if(m_sections.begin(), m_sections.end(),
                                    [scope](const HomeSection *one) { return one->scope() == scope; });
    return found == m_sections.end() ? nullptr : *found;
}

void HomeView::follow()
{
    for (const Scope scope : allScopes()) {
        const ScopeProbe::Grant grant = m_session.probe().grant(scope);
        const bool isWanted = m_session.account().picked.testFlag(scope)
            && grant != ScopeProbe::Grant::NotPicked && grant != ScopeProbe::Grant::Refused;
        HomeSection *shown = section(scope);
        if (isWanted && !shown)
            add(scope);
        else if (!isWanted && shown) {
            m_sections.removeOne(shown);
            delete shown;
        }
    }
    m_overview->attention().setScopes(shownScopes());
    showState();
}

void HomeView::add(Scope scope)
{
    auto *section = new HomeSection(m_session.client(), m_context, scope);
    m_sections << section;
    std::sort(m_sections.begin(), m_sections.end(),
              [](const HomeSection *one, const HomeSection *other) { return one->scope() < other->scope(); });
    for (HomeSection *one : std::as_const(m_sections)) {
        m_tiles->removeWidget(one);
        m_tiles->addWidget(one);
    }
    section->setDay(m_since->day());
    connect(section, &HomeSection::changed, this, &HomeView::showState);
    connect(section, &HomeSection::doorWanted, this, [this, scope](const QString &resource) {
        emit doorWanted({scope, resource});
    });
    if (m_sinceRead.isValid())
        section->read();
}

void HomeView::read()
{
    m_sinceRead.start();
    m_error->hide();
    m_overview->attention().read();
    for (HomeSection *section : std::as_const(m_sections))
        section->read();
}

void HomeView::readFailed()
{
    m_overview->attention().readFailed();
    for (HomeSection *section : std::as_const(m_sections)) {
        if (section->error().mayPass())
            section->read();
    }
}

void HomeView::readIfOld()
{
    if (!m_sinceRead.isValid() || m_sinceRead.hasExpired(oldMilliseconds))
        read();
}

QList<Scope> HomeView::shownScopes() const
{
    QList<Scope> scopes;
    for (const HomeSection *section : m_sections)
        scopes << section->scope();
    return scopes;
}

static bool isOfTheConnection(const ApiError &error)
{
    return error.kind == ApiError::Kind::Unreachable || error.kind == ApiError::Kind::Timeout
        || error.kind == ApiError::Kind::Interrupted || error.kind == ApiError::Kind::Tls
        || error.kind == ApiError::Kind::ProxySignIn || error.kind == ApiError::Kind::Withdrawn;
}

void HomeView::showState()
{
    m_nothing->setVisible(m_sections.isEmpty());
    m_scroller->setVisible(!m_sections.isEmpty());
    QDateTime newest;
    ApiError error;
    QList<Scope> unread;
    for (const HomeSection *section : std::as_const(m_sections)) {
        if (section->readAt().isValid() && (!newest.isValid() || section->readAt() > newest))
            newest = section->readAt();
        if (section->error().isSet())
            unread << section->scope();
        if (isOfTheConnection(section->error()) && !section->isReading())
            error = section->error();
    }
    m_overview->setUnread(unread);
    m_age->setText(newest.isValid() ? ageText(newest) : QString());
    if (!error.isSet())
        return m_error->hide();
    m_error->show(error, newest.isValid() ? tr("Remembered figures are shown.") : QString(),
                  tr("&Try again"));
}

} // namespace pulsedeck
