// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scopes/chatbots/waitingview.h"

#include "app/scopes/chatbots/channel.h"
#include "ui/look/labels.h"

#include <QGridLayout>
#include <QPushButton>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace pulsedeck {

WaitingView::WaitingView(QWidget *parent)
    : QScrollArea(parent), m_title(headingLabel({}, 1.2)), m_board(new QWidget),
      m_grid(new QGridLayout(m_board)), m_note(quietLabel()), m_check(new QPushButton)
{
    setAccessibleName(tr("Waiting times"));
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(6);
    m_grid->setVerticalSpacing(4);
    m_check->setAutoDefault(false);
    connect(m_check, &QPushButton::clicked, this, &WaitingView::checkWanted);
    auto *body = new QWidget;
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(m_board);
    layout->addWidget(m_note);
    layout->addWidget(m_check, 0, Qt::AlignLeft);
    layout->addStretch(1);
    setWidget(body);
    viewport()->setAutoFillBackground(false);
    body->setAutoFillBackground(false);
}

QSize WaitingView::minimumSizeHint() const
{
    return {widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width(),
            QScrollArea::minimumSizeHint().height()};
}

/// "1 to 4 h"
static QString ageText(const WaitingAge &age)
{
    constexpr int day = 24;
    const QLocale locale;
    const auto number = [&](int hours) { return locale.toString(hours >= day ? hours / day : hours); };
    if (age.from == 0)
        //: A span of time: hours.
        return WaitingView::tr("Under %1 h").arg(number(age.below));
    if (age.below == 0)
        //: A span of time: days.
        return WaitingView::tr("Over %1 days").arg(number(age.from));
    if (age.from >= day)
        //: A span of time: days.
        return WaitingView::tr("%1 to %2 days").arg(number(age.from), number(age.below));
    //: A span of time: hours.
    return WaitingView::tr("%1 to %2 h").arg(locale.toString(age.from), locale.toString(age.below));
}

/// "Telegram and Live chat": whose messages tell who wrote them.
static QString tellingMessengers()
{
    QStringList titles;
    for (const chatbots::Channel &channel : chatbots::channels()) {
        if (channel.tellsFlows)
            titles << channel.title;
    }
    return QLocale().createSeparatedList(titles);
}

void WaitingView::show(const WaitingBoard &board, int toCheck, bool isWhole)
{
    // What is the same stays, and with it the focus.
    const bool isSameWhole = std::exchange(m_isWhole, isWhole) == isWhole;
    if (std::exchange(m_toCheck, toCheck) == toCheck && isSameWhole && board == m_shown)
        return;
    m_shown = board;
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the one that was pressed
        delete item;
    }
    const WaitingBoard::Line all = board.lines.value(0);
    const int waiting = all.sum();
    const QString words = waiting == 0
        ? tr("Nobody waits for an answer")
        : tr("%Ln chat(s) wait for an answer, the oldest for %1", nullptr, waiting)
              .arg(shortAge(all.oldest, QDateTime::currentDateTimeUtc()));
    m_title->setText(isWhole ? words : tr("%1 so far; not all chats are read").arg(words));
    m_board->setVisible(waiting > 0);
    const QList<WaitingAge> ages = waitingAges();
    for (qsizetype at = 0; at < ages.size() && waiting > 0; ++at) {
        QLabel *head = quietLabel(ageText(ages[at]));
        head->setAlignment(Qt::AlignHCenter | Qt::AlignBottom);
        m_grid->addWidget(head, 0, int(at) + 1);
        m_grid->setColumnStretch(int(at) + 1, 1);
    }
    // One messenger says the same as all of them.
    const qsizetype first = board.lines.size() == 2 ? 1 : 0;
    for (qsizetype at = first; at < board.lines.size() && waiting > 0; ++at)
        addLine(int(at) + 1, board.lines[at]);
    QString note =
        tr("The list of chats does not tell flows from people. In %1 a chat tells it once it is read; "
           "elsewhere nobody knows, and every answer counts.")
            .arg(tellingMessengers());
    if (board.answeredByFlows > 0)
        note = tr("%Ln of them got an answer of a flow alone.", nullptr, board.answeredByFlows) + u' ' + note;
    m_note->setText(note);
    m_check->setText(tr("Read the answers of %Ln chat(s)", nullptr, toCheck));
    m_check->setToolTip(tr("A call for each chat of %1 with a question of the last 24 hours: "
                           "only they tell who wrote")
                            .arg(tellingMessengers()));
    m_check->setVisible(toCheck > 0);
}

void WaitingView::addLine(int row, const WaitingBoard::Line &line)
{
    const std::optional<chatbots::Channel> channel = chatbots::channelOf(line.service);
    const QString title = channel ? channel->title : tr("All messengers");
    auto *name = new QToolButton;
    name->setText(withoutMnemonics(u"%1: %2"_s.arg(title, QLocale().toString(line.sum()))));
    name->setAutoRaise(true);
    name->setToolTip(
        tr("The oldest waits for %1").arg(shortAge(line.oldest, QDateTime::currentDateTimeUtc())));
    connect(name, &QToolButton::clicked, this,
            [this, service = line.service] { emit wanted(filterOf(service, {})); });
    m_grid->addWidget(name, row, 0, Qt::AlignLeft);
    const QList<WaitingAge> ages = waitingAges();
    for (qsizetype at = 0; at < ages.size(); ++at) {
        const int chats = line.chats.value(at);
        auto *button = new QPushButton(chats > 0 ? QLocale().toString(chats) : u"–"_s);
        button->setAutoDefault(false);
        // Names need the room more.
        button->setMinimumWidth(fontMetrics().horizontalAdvance(button->text()) + 12);
        button->setFlat(chats == 0);
        button->setEnabled(chats > 0);
        button->setAccessibleName(u"%1, %2: %3"_s.arg(title, ageText(ages[at]), QLocale().toString(chats)));
        button->setToolTip(tr("Show these chats"));
        connect(button, &QPushButton::clicked, this,
                [this, service = line.service, age = ages[at]] { emit wanted(filterOf(service, age)); });
        m_grid->addWidget(button, row, int(at) + 1);
    }
}

} // namespace pulsedeck
