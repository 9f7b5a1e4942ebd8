// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/jobs/journaldialog.h"

#include "app/jobs/ledger.h"
#include "ui/chart/chartfile.h"
#include "ui/context/pagecontext.h"
#include "ui/edit/editdesk.h"
#include "ui/jobs/journalmodel.h"
#include "ui/look/dialogsize.h"
#include "ui/look/icons.h"
#include "ui/look/labels.h"
#include "ui/notice/errorbox.h"
#include "ui/table/plaintable.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pulsedeck {

JournalDialog::JournalDialog(EditDesk &desk, QWidget *window)
    : QDialog(window), m_desk(desk), m_model(new JournalModel(desk.tools(), desk.context().names(), this)),
      m_broken(new ErrorBox), m_table(plainTable(m_model, {20, 29, 32, 40}, JournalModel::Name)),
      m_count(quietLabel()), m_note(quietLabel()),
      m_export(new QPushButton(icon(u"export"_s), tr("&Export…"))), m_undo(new QPushButton(tr("&Undo…")))
{
    setObjectName(u"journal"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Journal of changes"));
    m_table->setAccessibleName(windowTitle());
    auto *search = new QLineEdit;
    search->setPlaceholderText(tr("Search lists, rows, values"));
    search->setAccessibleName(tr("Search"));
    search->setClearButtonEnabled(true);
    search->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    auto *bar = new QHBoxLayout;
    bar->addWidget(search, 1);
    bar->addWidget(m_count);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 18);
    layout->setSpacing(10);
    layout->addWidget(headingLabel(windowTitle(), 1.25));
    layout->addWidget(quietLabel(
        tr("What was changed from this computer, sealed. Each entry is chained to the one before.")));
    layout->addWidget(m_broken);
    layout->addLayout(bar);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_note);
    layout->addLayout(makeButtons());
    m_broken->hide();
    m_note->hide();
    connect(search, &QLineEdit::textChanged, m_model, &JournalModel::setWords);
    connect(m_model, &JournalModel::grown, this, &JournalDialog::follow);
    connect(m_model, &JournalModel::wholeRead, this, &JournalDialog::write);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &JournalDialog::follow);
    desk.tools().ledger.checkJournal(this, [this](const LedgerCheck &found) { check(found); });
    sizeDialog(*this, 140, 34);
    search->setFocus();
    follow();
}

QLayout *JournalDialog::makeButtons()
{
    auto *close = new QPushButton(tr("&Close"));
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_undo, m_export, close}) {
        button->setAutoDefault(false);
        if (button == close)
            buttons->addStretch();
        buttons->addWidget(button);
    }
    connect(m_undo, &QPushButton::clicked, this, &JournalDialog::undo);
    connect(m_export, &QPushButton::clicked, this, &JournalDialog::askWhere);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    return buttons;
}

void JournalDialog::follow()
{
    const QModelIndex current = m_table->currentIndex();
    m_undo->setEnabled(current.isValid() && m_model->entryAt(current.row()).canBeUndone());
    m_undo->setToolTip(current.isValid() && !m_undo->isEnabled()
                           ? tr("The service has no call that takes this back exactly.")
                           : tr("Puts the values of before with the changes that wait"));
    m_export->setEnabled(m_model->readCount() > 0);
    const QString shown = QLocale().toString(m_model->rowCount());
    m_count->setText(m_model->readCount() == 0    ? tr("Nothing was changed yet")
                         : m_model->isSearching() ? tr("%1 found, searching…").arg(shown)
                         : m_model->isWhole()     ? tr("%1 shown").arg(shown)
                                                  : tr("%1 shown, more are read as you scroll").arg(shown));
}

void JournalDialog::check(const LedgerCheck &found)
{
    if (!found.isWhole)
        m_broken->show(tr("This journal is not as it was written: from entry %1 on, something was changed, "
                          "taken out or damaged.")
                           .arg(QLocale().toString(found.firstBroken)));
}

void JournalDialog::askWhere()
{
    auto *dialog = new QFileDialog(this, tr("Export the journal"), u"journal.csv"_s, tr("Tables (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(u"journal.csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &JournalDialog::writeTo);
    dialog->open();
}

void JournalDialog::writeTo(const QString &path)
{
    m_path = path;
    m_model->readAll();
}

void JournalDialog::write()
{
    if (m_path.isEmpty())
        return;
    const QString path = std::exchange(m_path, {});
    writeFile(path, m_model->csv(), this, [this, path](const QString &problem) {
        m_note->setText(problem.isEmpty() ? tr("Saved as %1.").arg(path)
                                          : tr("It could not be saved: %1").arg(problem));
        m_note->show();
    });
}

void JournalDialog::undo()
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid())
        return;
    const JournalEntry entry = m_model->entryAt(current.row());
    close();
    m_desk.takeBack(entry.title, entry.wayBack());
}

} // namespace pulsedeck
