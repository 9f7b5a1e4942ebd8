// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/zonesign.h"

#include "app/values/zone.h"
#include "ui/look/labels.h"

#include <QComboBox>
#include <QCompleter>
#include <QDialog>
#include <QDialogButtonBox>
#include <QEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pulsedeck {

static QString key()
{
    return u"timeZone"_s;
}

ZoneSign::ZoneSign(QWidget *parent) : QToolButton(parent)
{
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
    hide();
    connect(this, &QToolButton::clicked, this, &ZoneSign::ask);
}

void ZoneSign::follow(QSettings *uiState)
{
    m_uiState = uiState;
    const QByteArray id = picked();
    format::setZone(id.isEmpty() ? QTimeZone() : QTimeZone(id));
    setVisible(uiState);
    showWords();
}

QByteArray ZoneSign::picked() const
{
    const QByteArray id = m_uiState ? m_uiState->value(key()).toByteArray() : QByteArray();
    return QTimeZone::isTimeZoneIdAvailable(id) ? id : QByteArray();
}

void ZoneSign::showWords()
{
    const QString id = QString::fromLatin1(picked());
    const QString offset = format::offsetText(QDateTime::currentDateTimeUtc());
    //: In the status bar; %1 is a time zone, %2 how far it is ahead: "Europe/Kyiv (UTC+2)".
    setText(id.isEmpty() ? tr("Times: this computer’s (%1)").arg(offset)
                         : tr("Times: %1 (%2)").arg(id, offset));
    setToolTip(plainToolTip(
        id.isEmpty()
            ? tr("SendPulse writes most times without a zone, and no call tells which one is meant. They are "
                 "taken for times of this computer. Click to choose the time zone of the account.")
            : tr("All times stand in the time zone of this account. Click to choose another one.")));
    setAccessibleName(text());
}

void ZoneSign::pick(const QByteArray &id)
{
    if (!m_uiState || id == picked())
        return;
    m_uiState->setValue(key(), id);
    follow(m_uiState);
    emit changed();
}

static QComboBox *makeChoice(const QByteArray &picked)
{
    auto *choice = new QComboBox;
    choice->setEditable(true);
    choice->setInsertPolicy(QComboBox::NoInsert);
    choice->setAccessibleName(ZoneSign::tr("Time zone"));
    choice->addItem(
        ZoneSign::tr("As this computer: %1").arg(QString::fromLatin1(QTimeZone::systemTimeZoneId())),
        QByteArray());
    const QList<QByteArray> ids = QTimeZone::availableTimeZoneIds();
    for (const QByteArray &id : ids) {
        if (id == "UTC" || (id.contains('/') && !id.startsWith("Etc/") && !id.startsWith("SystemV/")))
            choice->addItem(QString::fromLatin1(id), id);
    }
    choice->completer()->setCompletionMode(QCompleter::PopupCompletion);
    choice->completer()->setFilterMode(Qt::MatchContains);
    choice->setCurrentIndex(qMax(0, choice->findData(picked)));
    return choice;
}

void ZoneSign::ask()
{
    if (!m_uiState)
        return;
    auto *dialog = new QDialog(window());
    dialog->setObjectName(u"zone"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Time zone of the account"));
    auto *layout = new QVBoxLayout(dialog);
    layout->addWidget(
        textLabel(tr("SendPulse writes most times without a zone: they are meant in the one that "
                     "is set for the account at SendPulse, and no call tells which one it is.")));
    QComboBox *choice = makeChoice(picked());
    layout->addWidget(choice);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    layout->addWidget(buttons);
    connect(choice, &QComboBox::editTextChanged, buttons, [choice, buttons](const QString &text) {
        buttons->button(QDialogButtonBox::Ok)->setEnabled(choice->findText(text) >= 0);
    });
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this, dialog, choice] {
        const QByteArray id = choice->itemData(choice->findText(choice->currentText())).toByteArray();
        dialog->accept();
        pick(id);
    });
    dialog->open();
}

void ZoneSign::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        showWords();
    QToolButton::changeEvent(event);
}

} // namespace pulsedeck
