// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scopes/texts/textcomposer.h"

#include "app/attention/purse.h"
#include "app/operations/picks.h"
#include "app/scopes/scopes.h"
#include "app/table/names.h"
#include "app/table/resourcemodel.h"
#include "app/values/convert.h"
#include "app/vocabulary/given.h"
#include "app/wire/client.h"
#include "ui/action/actionrunner.h"
#include "ui/context/pagecontext.h"
#include "ui/form/formdraft.h"
#include "ui/form/formview.h"
#include "ui/look/labels.h"
#include "ui/look/theme.h"
#include "ui/notice/errorbox.h"
#include "ui/page/listpage.h"
#include "ui/page/resourcepage.h"
#include "ui/scopes/texts/messagepreview.h"
#include "ui/table/pickdialog.h"

#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pulsedeck {

/// So long somebody stops typing before the service is asked.
constexpr int settlingTime = 500;
/// Narrower pages leave the room to the form.
constexpr int leastForTwo = 620;
constexpr int leastHeight = 120;

TextComposer::TextComposer(Client &client, const Composer &composer, PageContext &context,
                           const LetterPane &letter, QWidget *parent)
    : QWidget(parent), m_client(client), m_context(context), m_composer(composer), m_letter(letter),
      m_form(new FormView(fields())), m_preview(new MessagePreview), m_splitter(new QSplitter),
      m_people(headingLabel({}, 1.1)), m_note(quietLabel()), m_lacking(quietLabel()), m_balance(textLabel()),
      m_missing(new ErrorBox), m_test(new QPushButton), m_main(new QPushButton)
{
    setAccessibleName(composer.page.title);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_form);
    m_splitter->addWidget(beside());
    if (letter.widget) {
        m_preview->setParent(this);
        m_preview->hide();
    }
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setSizes({600, 400});
    // Both scroll; a small window stays small.
    m_form->setMinimumHeight(leastHeight);
    beside()->setMinimumHeight(leastHeight);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(10);
    layout->addWidget(headingLabel(composer.page.title, 1.3));
    if (Drafts *drafts = context.drafts()) {
        m_draft = new FormDraft(*m_form, *drafts, composer.page.id);
        layout->addWidget(m_draft);
    }
    layout->addWidget(m_splitter, 1);
    layout->addWidget(m_missing);
    layout->addWidget(makeFoot());
    m_missing->hide();
    m_settling.setSingleShot(true);
    m_settling.setInterval(settlingTime);
    connect(&m_settling, &QTimer::timeout, this, &TextComposer::settle);
    connect(m_form, &FormView::changed, this, &TextComposer::changed);
    connect(m_form, &FormView::pickWanted, this, &TextComposer::pick);
    if (Names *names = context.names()) {
        connect(names, &Names::changed, m_form, [this, names] {
            m_form->setNames(names->over(m_form->fields()));
            changed();
        });
    }
    if (composer.isPaid) {
        m_purse = new Purse(client, context.history(), this);
        connect(m_purse, &Purse::changed, this, &TextComposer::drawEstimate);
    }
    changed();
}

TextComposer::~TextComposer() = default;

QList<FormField> TextComposer::fields() const
{
    const Action &action = m_composer.action;
    const Scope scope = m_composer.page.scope;
    ActionContext opened;
    if (!m_composer.page.way.isEmpty())
        opened.rows = {m_composer.page.way.last().row};
    const QList<FormField> all = operations::withPicks(fieldsOf(action, opened, scope, m_client.contract()),
                                                       factOf(scope, action.operation), resourcesOf);
    return m_context.names() ? m_context.names()->over(all) : all;
}

QWidget *TextComposer::makeFoot()
{
    auto *foot = new QWidget;
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_people);
    words->addWidget(m_balance);
    words->addWidget(m_note);
    words->addWidget(m_lacking);
    m_balance->setObjectName(u"balance"_s);
    m_balance->hide();
    m_lacking->setObjectName(u"lacking"_s);
    m_people->setObjectName(u"people"_s);
    m_main->setObjectName(u"send"_s);
    m_main->setDefault(true);
    connect(m_main, &QPushButton::clicked, this, &TextComposer::send);
    auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    connect(shortcut, &QShortcut::activated, this, &TextComposer::send); // grey or not
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins({});
    layout->addLayout(words, 1);
    m_test->setText(m_composer.test.text);
    m_test->setObjectName(u"test"_s);
    connect(m_test, &QPushButton::clicked, this, &TextComposer::test);
    layout->addWidget(m_test, 0, Qt::AlignVCenter);
    m_test->setVisible(!m_composer.test.id.isEmpty());
    layout->addWidget(m_main, 0, Qt::AlignVCenter);
    return foot;
}

/// What stood there is asked again: prices and lists change meanwhile.
void TextComposer::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_asked.clear();
    m_settling.start();
    if (m_purse)
        m_purse->read();
}

/// Whoever comes back at once finds what was typed.
void TextComposer::hideEvent(QHideEvent *event)
{
    if (m_draft)
        m_draft->keepNow();
    QWidget::hideEvent(event);
}

void TextComposer::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    beside()->setVisible(width() >= leastForTwo);
}

/// The first thing to choose.
void TextComposer::focusInEvent(QFocusEvent *)
{
    m_form->focusFirst();
}

ActionContext TextComposer::typed() const
{
    ActionContext context;
    context.fields = m_form->fields();
    context.values = m_form->values();
    for (const FormField &field : context.fields)
        context.initial[field.key] = field.value.isUndefined() ? QJsonValue(QString()) : field.value;
    return context;
}

void TextComposer::pick(FormRow *row)
{
    auto *dialog = new PickDialog(m_client, *row->field().pick, row->field().title, this);
    dialog->setSeveral(row->field().input == FormField::Input::Lines);
    connect(dialog, &PickDialog::chosen, row, &FormRow::take);
    dialog->open();
}

void TextComposer::changed()
{
    const ActionContext context = typed();
    // Names that arrive change nothing of what is sent.
    if (std::exchange(m_values, context.values) != context.values) {
        m_missing->hide();
        m_isSendWanted = false;
        m_isTested = false;
    }
    for (const FormField &field : context.fields)
        m_form->setShown(field.key, !m_composer.shows || m_composer.shows(field.key, context.values));
    const QHash<QString, QString> notes = m_composer.notes(context);
    for (auto note = notes.begin(); note != notes.end(); ++note)
        m_form->setNote(note.key(), note.value());
    drawLook(context);
    drawMissing();
    const bool isLater = !context.text(m_composer.time).isEmpty();
    m_main->setText(isLater ? tr("&Schedule…") : tr("&Send now…"));
    m_main->setToolTip(
        //: An action and its shortcut.
        tr("%1 (%2)").arg(QString(m_main->text()).remove(u'&'),
                          QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText)));
    m_settling.start();
}

static bool areSame(const QList<Request> &some, const QList<Request> &others)
{
    return std::equal(some.begin(), some.end(), others.begin(), others.end(), isSame);
}

void TextComposer::settle()
{
    m_settling.stop();
    const QList<Request> asks = m_composer.asks(typed());
    if (!asks.isEmpty() && areSame(asks, m_asked))
        return drawEstimate();
    m_asked = asks;
    m_answers = QList<QJsonValue>(asks.size(), QJsonValue::Undefined);
    m_awaited = int(asks.size());
    m_trouble.clear();
    ++m_times;
    for (qsizetype at = 0; at < asks.size(); ++at) {
        m_client.send(asks.at(at), this,
                      [this, asked = m_times, at](const Reply &reply) { take(asked, at, reply); });
    }
    drawEstimate();
}

void TextComposer::take(int asked, qsizetype at, const Reply &reply)
{
    if (asked != m_times)
        return;
    --m_awaited;
    if (reply.ok())
        m_answers[at] = reply.json;
    else
        m_trouble = reply.error.summary();
    drawEstimate();
    if (m_awaited == 0 && std::exchange(m_isSendWanted, false))
        ask();
}

QWidget *TextComposer::beside() const
{
    return m_letter.widget ? m_letter.widget : m_preview;
}

MessageLook TextComposer::look(const ActionContext &context) const
{
    const MessageLook look = m_composer.look(context);
    return m_composer.withAnswers ? m_composer.withAnswers(look, m_answers) : look;
}

void TextComposer::drawLook(const ActionContext &context)
{
    if (m_letter.show)
        m_letter.show(look(context).html);
    else
        m_preview->show(look(context));
}

void TextComposer::drawEstimate()
{
    if (m_awaited == 0 && m_composer.withAnswers)
        drawLook(typed());
    if (m_awaited > 0) {
        m_people->setText(tr("Asking for people and price…"));
        return;
    }
    const Estimate known = m_composer.estimate(typed(), m_answers);
    m_people->setText(format::harmlessLine(known.sentence));
    m_note->setText(format::harmless(QStringList {m_trouble, known.note}.join(u' ').trimmed()));
    m_note->setVisible(!m_note->text().isEmpty());
    drawPurse(known);
}

void TextComposer::drawPurse(const Estimate &known)
{
    const Purse::Words words = m_purse ? m_purse->words(known.price) : Purse::Words {};
    m_balance->setText(format::harmlessLine(words.text));
    m_balance->setVisible(!words.text.isEmpty());
    QPalette colours = palette();
    if (words.tone == Tone::Bad)
        colours.setColor(QPalette::WindowText, toneColour(words.tone, palette()));
    m_balance->setPalette(colours);
}

/// Whoever presses the shortcut all the same is led to the first of them.
void TextComposer::drawMissing()
{
    const QStringList missing = m_form->missing();
    m_main->setEnabled(missing.isEmpty());
    m_lacking->setVisible(!missing.isEmpty());
    m_lacking->setText(tr("Still missing: %1").arg(QLocale().createSeparatedList(missing)));
}

/// Nobody answers a question without people and price in it.
void TextComposer::send()
{
    if (m_runner)
        return;
    if (m_client.isReadOnly()) {
        const ApiError error {.kind = ApiError::Kind::ReadOnly};
        return m_context.say({.text = error.summary(), .tone = Message::Tone::Warning, .error = error});
    }
    if (!m_form->check())
        return m_missing->show(tr("Something is missing or cannot be sent; see the marked fields."));
    settle();
    m_isSendWanted = m_awaited > 0;
    if (!m_isSendWanted)
        ask();
}

void TextComposer::ask()
{
    const ActionContext typed = this->typed();
    Estimate known = m_composer.estimate(typed, m_answers);
    if (const Purse::Words words = m_purse ? m_purse->words(known.price) : Purse::Words {};
        words.tone == Tone::Bad)
        known.note = (words.text + u"\n\n"_s + known.note).trimmed();
    if (!m_composer.test.id.isEmpty() && !m_isTested)
        known.note = (known.note + u"\n\n"_s + tr("No test of it was sent yet.")).trimmed();
    Action action = m_composer.action;
    action.form = nullptr;
    action.question = [asked = action.question, typed, known](const ActionContext &) {
        const QStringList parts {asked(typed), known.sentence + u'.', known.note};
        return parts.join(u"\n\n"_s).trimmed();
    };
    action.requests = [made = action.requests, typed](const ActionContext &) { return made(typed); };
    action.done = [told = action.done, typed](const ActionContext &) { return told(typed); };
    Resource place = m_composer.page;
    for (const Resource &list : resourcesOf(place.scope)) {
        if (list.id == m_composer.list)
            place = list;
    }
    const MessageLook look = m_composer.look(typed);
    place.title = format::oneLine(look.title.isEmpty() ? look.text : look.title).left(80);
    auto *runner = new ActionRunner(m_client, *m_context.jobs(), place, action, {}, this);
    m_runner = runner;
    connect(runner, &ActionRunner::checkWanted, this, &TextComposer::leave);
    connect(runner, &ActionRunner::finished, this, [this](const ActionRunner::Outcome &outcome) {
        if (!outcome.text.isEmpty())
            m_context.say({.text = outcome.text,
                           .tone = outcome.complete ? Message::Tone::Good : Message::Tone::Warning,
                           .error = outcome.error});
        if (!outcome.complete)
            return;
        if (m_draft)
            m_draft->drop();
        leave();
    });
    runner->start();
}

/// To one person, as it stands there.
void TextComposer::test()
{
    if (m_runner)
        return;
    if (m_client.isReadOnly()) {
        const ApiError error {.kind = ApiError::Kind::ReadOnly};
        return m_context.say({.text = error.summary(), .tone = Message::Tone::Warning, .error = error});
    }
    if (!m_form->check())
        return m_missing->show(tr("Something is missing or cannot be sent; see the marked fields."));
    ActionContext context;
    context.rows = {typed().values};
    m_runner = new ActionRunner(m_client, *m_context.jobs(), m_composer.page, m_composer.test, context, this);
    m_runner->setNames(m_context.names());
    connect(m_runner, &ActionRunner::finished, this, [this](const ActionRunner::Outcome &outcome) {
        m_isTested = m_isTested || outcome.complete;
        if (!outcome.text.isEmpty())
            m_context.say({.text = outcome.text,
                           .tone = outcome.complete ? Message::Tone::Good : Message::Tone::Warning,
                           .error = outcome.error});
    });
    m_runner->start();
}

/// Back to the list from which the page was opened, in which the message stands now.
void TextComposer::leave()
{
    ResourcePage *page = ResourcePage::around(this);
    if (!page)
        return;
    for (ListPage *list : page->findChildren<ListPage *>()) {
        if (list->model().resource().id == m_composer.list)
            list->refresh();
    }
    page->back();
}

} // namespace pulsedeck
