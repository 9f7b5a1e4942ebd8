// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/form/fieldinput.h"
#include "ui/look/labels.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPointer>
#include <QPushButton>
#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace pulsedeck {
namespace {

/// What the service's own window takes at most is not documented; this much is held in memory at once.
constexpr qint64 mostBytes = 25LL * 1024 * 1024;

/// A file of this computer, read in another thread as soon as it is chosen.
class FileInput : public FieldInput {
    Q_DECLARE_TR_FUNCTIONS(FieldInput)
public:
    FileInput(const FormField &field, QWidget *parent)
        : FieldInput(parent), m_name(textLabel(tr("No file chosen"))),
          m_choose(new QPushButton(tr("Choose file…")))
    {
        auto *layout = new QHBoxLayout(this);
        layout->setContentsMargins({});
        layout->addWidget(m_choose);
        layout->addWidget(m_name, 1);
        m_choose->setAutoDefault(false);
        connect(m_choose, &QPushButton::clicked, this, [this, title = field.title] {
            auto *dialog = new QFileDialog(window(), title);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            dialog->setFileMode(QFileDialog::ExistingFile);
            connect(dialog, &QFileDialog::fileSelected, this, &FileInput::read);
            dialog->open();
        });
    }

    QJsonValue value() const override
    {
        if (m_given.isEmpty())
            return QString();
        return m_given;
    }

    void setValue(const QJsonValue &value) override
    {
        m_given = value.toObject();
        m_name->setText(m_given.isEmpty() ? tr("No file chosen") : m_given[nameKey()].toString());
        emit changed();
    }

    QString misreading() const override { return m_problem; }
    QWidget *control() const override { return m_choose; }

private:
    static QString nameKey() { return u"name"_s; }

    void read(const QString &path)
    {
        m_problem = tr("The file is still being read.");
        m_name->setText(QFileInfo(path).fileName());
        QPointer<FileInput> self = this;
        QThreadPool::globalInstance()->start([self, path] {
            QFile file(path);
            const bool opened = file.open(QIODevice::ReadOnly);
            const QByteArray bytes = opened ? file.read(mostBytes + 1) : QByteArray();
            const QString problem = opened ? QString() : file.errorString();
            QMetaObject::invokeMethod(qApp, [self, path, bytes, problem] {
                if (self)
                    self->take(path, bytes, problem);
            });
        });
    }

    void take(const QString &path, const QByteArray &bytes, const QString &problem)
    {
        m_problem = problem.isEmpty() ? QString() : tr("The file cannot be read: %1").arg(problem);
        if (bytes.size() > mostBytes)
            m_problem = tr("The file is larger than %1.").arg(locale().formattedDataSize(mostBytes));
        else if (problem.isEmpty() && bytes.isEmpty())
            m_problem = tr("The file is empty.");
        if (!m_problem.isEmpty())
            return emit changed();
        setValue(QJsonObject {{nameKey(), QFileInfo(path).fileName()},
                              {u"data"_s, QString::fromLatin1(bytes.toBase64())}});
    }

    bool speaksAtOnce() const override { return true; }

    QJsonObject m_given;
    QString m_problem;
    QLabel *m_name;
    QPushButton *m_choose;
};

} // namespace

FieldInput *makeFileInput(const FormField &field, QWidget *parent)
{
    return new FileInput(field, parent);
}

} // namespace pulsedeck
