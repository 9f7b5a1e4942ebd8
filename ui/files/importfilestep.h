// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/files/filetext.h"
#include "ui/files/inworker.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QTableWidget;

namespace pulsedeck {

/// The first step of an import: a file is chosen, dropped or pasted, and its first lines are shown with what
/// was guessed of it.
class ImportFileStep : public QWidget {
    Q_OBJECT
public:
    explicit ImportFileStep(QWidget *parent = nullptr);

    /// @p name is shown, no more.
    void setBytes(const QByteArray &bytes, const QString &name);
    void openFile(const QString &path);
    const FileText &text() const { return m_text; }
    bool isReady() const { return !m_work.isBusy() && !m_text.lines.isEmpty() && m_text.problem.isEmpty(); }

signals:
    void changed();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void choose();
    void paste();
    void read(const QString &encoding = {}, QChar delimiter = {});
    void show(const FileText &text);
    void readAsChosen();
    void takeDecimalSign();
    void takeDayOrder();
    void showGuesses();
    void takeAway(const QString &why);
    void say(const QString &text);

    QByteArray m_bytes;
    QString m_name;
    FileText m_text;
    LatestWork m_work;
    QLabel *m_about;
    QWidget *m_guesses;
    QComboBox *m_encoding;
    QComboBox *m_delimiter;
    QComboBox *m_decimalSign;
    QComboBox *m_dayOrder;
    QTableWidget *m_preview;
};

} // namespace pulsedeck
