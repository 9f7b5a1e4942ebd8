// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/account/signindialog.h"
#include "ui/look/dialogsize.h"
#include "ui/look/labels.h"

#include "app/auth/accounts.h"
#include "app/auth/scopeprobe.h"
#include "app/auth/secretstore.h"
#include "ui/account/accessdialog.h"
#include "ui/account/accountlook.h"
#include "ui/account/scopepicker.h"
#include "ui/account/signinpages.h"

#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pulsedeck {
namespace {

/// A page that has a widget of its own below the words.
class WidgetPage : public SignInPage {
public:
    WidgetPage(const QString &title, const QString &text, QWidget *content) : SignInPage(title, text)
    {
        static_cast<QBoxLayout *>(layout())->insertWidget(text.isEmpty() ? 1 : 2, content, 100);
    }
};

} // namespace

SignInDialog::SignInDialog(const Workbench &bench, Scopes picked, QWidget *parent)
    : QDialog(parent), m_bench(bench), m_signIn(bench.contract, bench.network, nullptr, bench.client),
      m_stack(new QStackedWidget), m_back(new QPushButton), m_next(new QPushButton)
{
    m_account.service = bench.service;
    m_account.picked = picked;
    m_account.name = tr("SendPulse");
    m_account.colour = int(bench.accounts.all().size()) % 8;
    build();
    show(picked ? Step::Way : Step::Pick);
}

SignInDialog::SignInDialog(const Workbench &bench, const Account &known, QWidget *parent)
    : QDialog(parent), m_bench(bench), m_account(known), m_known(true),
      m_signIn(bench.contract, bench.network, nullptr, bench.client), m_stack(new QStackedWidget),
      m_back(new QPushButton), m_next(new QPushButton)
{
    build();
    m_way->setWay(known.kind);
    show(Step::Way);
}

SignInDialog::~SignInDialog()
{
    // The list of grants looks at the probe, which looks at the client.
    delete m_stack;
}

void SignInDialog::build()
{
    setObjectName(u"signIn"_s);
    setWindowTitle(m_known ? tr("Sign in again") : tr("Add account"));
    m_way = new WayPage;
    m_key = new KeyPage;
    m_pair = new PairPage;
    m_app = new AppPage;
    m_code = new CodePage;
    m_look = new AccountLook(m_account);
    m_keychainNote = textLabel({});
    m_keychainNote->setObjectName(u"keychainNote"_s);
    m_keychainNote->hide();
    auto *look = new QWidget;
    auto *lookLayout = new QVBoxLayout(look);
    lookLayout->setContentsMargins(0, 0, 0, 0);
    lookLayout->setSpacing(16);
    lookLayout->addWidget(m_look);
    lookLayout->addWidget(m_keychainNote);
    lookLayout->addStretch(1);
    add(Step::Pick, buildPick());
    add(Step::Way, m_way);
    add(Step::Key, m_key);
    add(Step::Pair, m_pair);
    add(Step::App, m_app);
    add(Step::Code, m_code);
    add(Step::Asking, buildAsking());
    add(Step::Look,
        new WidgetPage(tr("Name and colour"), tr("This is how you tell your accounts apart."), look));
    connect(m_look, &AccountLook::changed, this, &SignInDialog::updateButtons);

    auto *cancel = new QPushButton(tr("Cancel"));
    for (QPushButton *button : {cancel, m_back})
        button->setAutoDefault(false);
    m_next->setDefault(true);
    m_back->setText(tr("&Back"));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_back, &QPushButton::clicked, this, &SignInDialog::back);
    connect(m_next, &QPushButton::clicked, this, &SignInDialog::next);
    connect(&m_signIn, &SignIn::stateChanged, this, &SignInDialog::followSignIn);
    connect(&m_signIn, &SignIn::strayRefused, m_code, &CodePage::sayStray);
    connect(&m_signIn, &SignIn::succeeded, this, &SignInDialog::succeed);
    connect(&m_signIn, &SignIn::failed, this, &SignInDialog::fail);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_back);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_next);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(16);
    layout->addWidget(m_stack, 1);
    layout->addLayout(buttons);
    sizeDialog(*this, 150, 40);
}

QWidget *SignInDialog::buildPick()
{
    m_picker = new ScopePicker(m_account.picked);
    connect(m_picker, &ScopePicker::changed, this, &SignInDialog::updateButtons);
    return new WidgetPage(
        tr("What do you want to use?"),
        tr("Pick only what you need. What is not picked is never asked for, and refused before anything "
           "is sent. You can change it later."),
        m_picker);
}

QWidget *SignInDialog::buildAsking()
{
    auto *bar = new QProgressBar;
    bar->setRange(0, 0);
    bar->setTextVisible(false);
    bar->setAccessibleName(tr("Signing in"));
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(bar);
    layout->addStretch(1);
    return new WidgetPage(tr("Signing in"), tr("SendPulse is being asked whether it knows you."), box);
}

void SignInDialog::add(Step step, QWidget *page)
{
    m_pages.insert(step, page);
    m_stack->addWidget(page);
    if (auto *signInPage = qobject_cast<SignInPage *>(page))
        connect(signInPage, &SignInPage::changed, this, &SignInDialog::updateButtons);
}

/// What is typed or chosen first, past labels whose text can be marked.
static void focusFirst(QWidget &page)
{
    for (QWidget *next = page.nextInFocusChain(); page.isAncestorOf(next); next = next->nextInFocusChain()) {
        const auto *way = qobject_cast<QRadioButton *>(next);
        const auto *field = qobject_cast<QLineEdit *>(next);
        const bool takes = way ? way->isChecked() : !field || !field->isReadOnly();
        if (takes && (next->focusPolicy() & Qt::TabFocus) && !qobject_cast<QLabel *>(next)
            && next->isVisibleTo(&page))
            return next->setFocus(Qt::TabFocusReason);
    }
}

void SignInDialog::show(Step step)
{
    m_step = step;
    m_stack->setCurrentWidget(m_pages.value(step));
    updateButtons();
    focusFirst(*m_pages.value(step));
}

SignInDialog::Step SignInDialog::fieldsStep() const
{
    switch (m_way->way()) {
    case Credentials::Kind::ClientSecret:
        return Step::Pair;
    case Credentials::Kind::MarketKeys:
        return Step::App;
    default:
        return Step::Key;
    }
}

SignInDialog::Step SignInDialog::previous() const
{
    switch (m_step) {
    case Step::Way:
        return Step::Pick;
    case Step::Key:
    case Step::Pair:
    case Step::App:
        return Step::Way;
    case Step::Look:
        return Step::Access;
    default:
        return fieldsStep();
    }
}

Scopes SignInDialog::picked() const
{
    return m_known ? m_account.picked : m_picker->picked();
}

void SignInDialog::updateButtons()
{
    if (m_pages.size() < 8)
        return; // Still being built.
    m_back->setVisible(m_step != Step::Pick && !(m_known && m_step == Step::Way));
    m_next->setVisible(m_step != Step::Asking);
    m_next->setEnabled(isComplete());
    const bool last = m_step == Step::Look || (m_known && m_step == Step::Access);
    const bool asks = m_step == Step::Key || m_step == Step::Pair || m_step == Step::Code;
    m_next->setText(last ? tr("&Open account") : asks ? tr("Si&gn in") : tr("&Next"));
}

bool SignInDialog::isComplete() const
{
    if (m_step == Step::Pick)
        return picked() != Scopes();
    if (m_step == Step::Look)
        return m_look->isComplete();
    const auto *page = qobject_cast<const SignInPage *>(m_pages.value(m_step));
    return !page || page->isComplete();
}

void SignInDialog::next()
{
    if (!isComplete())
        return;
    switch (m_step) {
    case Step::Pick:
        return show(Step::Way);
    case Step::Way:
        return show(fieldsStep());
    case Step::Key:
    case Step::Pair:
    case Step::App:
        return ask();
    case Step::Code:
        return m_signIn.useCode(m_code->code());
    case Step::Access:
        return m_known ? finish() : show(Step::Look);
    case Step::Look:
        return finish();
    case Step::Asking:
        return;
    }
}

void SignInDialog::back()
{
    const Step step = previous();
    m_signIn.cancel();
    show(step);
}

void SignInDialog::askWith(Credentials::Kind way)
{
    m_way->setWay(way);
    show(fieldsStep());
    next();
}

void SignInDialog::ask()
{
    static_cast<SignInPage *>(m_pages.value(m_step))->clearError();
    switch (m_step) {
    case Step::Key:
        return m_signIn.startKey(m_account.service, picked(), m_key->key());
    case Step::Pair:
        return m_signIn.startPair(m_account.service, picked(), m_pair->id(), m_pair->secret());
    default:
        return m_signIn.startApp(m_account.service, picked(), m_app->app());
    }
}

void SignInDialog::followSignIn()
{
    if (m_signIn.state() == SignIn::State::Asking)
        return show(Step::Asking);
    if (m_signIn.state() != SignIn::State::WaitingForCode)
        return;
    m_code->prepare(m_signIn.loginUrl(), picked(), m_app->app().page);
    show(Step::Code);
}

void SignInDialog::succeed(const Credentials &credentials)
{
    m_credentials = credentials;
    delete m_pages.take(Step::Access);
    m_probe.reset();
    Client::Settings settings = m_bench.client;
    settings.service = m_account.service;
    m_client = std::make_unique<Client>(m_bench.contract, settings, m_bench.network);
    m_client->setCredentials(credentials);
    m_client->setScopes(picked());
    m_probe = std::make_unique<ScopeProbe>(*m_client);
    QStringList words {
        tr("This is what SendPulse grants. You can continue now and retry what failed later.")};
    if (!m_known && hasFullRights(credentials.kind))
        words << tr(
            "What you signed in with can do everything in the account, so it begins read-only: nothing is "
            "changed or sent until you allow it in the Account menu.");
    add(Step::Access, new WidgetPage(tr("You are signed in"), words.join(u' '), new AccessList(*m_probe)));
    m_probe->start();
    show(Step::Access);
    // Whether there is a keychain is only known once it was asked for something.
    m_bench.secrets.read(u"keychain-check"_s, this, [this](const SecretStore::Result &) {
        m_keychainNote->setText(m_bench.secrets.reason());
        m_keychainNote->setVisible(!m_bench.secrets.reason().isEmpty());
    });
}

void SignInDialog::fail(const ApiError &error)
{
    show(fieldsStep());
    if (error.kind == ApiError::Kind::ProxySignIn)
        emit proxySignInWanted(error.detail);
    static_cast<SignInPage *>(m_pages.value(m_step))->showError(error, m_signIn.hint());
}

void SignInDialog::finish()
{
    Account account = m_look->account();
    account.picked = picked();
    account.kind = m_credentials.kind;
    account.withoutScopeParameter = m_credentials.withoutScopeParameter;
    emit finishedWith(account, m_credentials);
    accept();
}

} // namespace pulsedeck
