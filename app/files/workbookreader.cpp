// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/files/filetext.h"

#include "app/files/decimals.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHash>
#include <QLocale>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <orcus/zip_archive.hpp>
#include <orcus/zip_archive_stream.hpp>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace pulsedeck {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(pulsedeck::files)
};

enum class Shape { Number, Day, Moment, Time };

/// "yyyy-mm-dd hh:mm", with texts in quotes, colours and languages in brackets.
Shape shapeOfCode(QString code)
{
    static const QRegularExpression notMeant(u"\"[^\"]*\"|\\[[^\\]]*\\]|\\\\."_s);
    code = code.section(u';', 0, 0).remove(notMeant).toLower();
    const bool hasDay = code.contains(u'd') || code.contains(u'y');
    const bool hasTime = code.contains(u'h') || code.contains(u's');
    return hasDay ? (hasTime ? Shape::Moment : Shape::Day) : hasTime ? Shape::Time : Shape::Number;
}

/// Of the formats that every spreadsheet has.
Shape shapeOfKnown(int format)
{
    if (format >= 14 && format <= 17)
        return Shape::Day;
    if (format == 22)
        return Shape::Moment;
    return (format >= 18 && format <= 21) || (format >= 45 && format <= 47) ? Shape::Time : Shape::Number;
}

/// Control characters are written as _x000D_.
QString unescaped(QString text)
{
    static const QRegularExpression escape(u"_x([0-9A-Fa-f]{4})_"_s);
    if (!text.contains(u"_x"_s))
        return text;
    for (auto found = escape.match(text); found.hasMatch();
         found = escape.match(text, found.capturedStart() + 1))
        text.replace(found.capturedStart(), found.capturedLength(),
                     QChar(found.captured(1).toUShort(nullptr, 16)));
    return text;
}

/// Column of "B7", from 0; -1: it is none.
int columnOf(QStringView place)
{
    int column = 0;
    for (const QChar c : place) {
        if (c < u'A' || c > u'Z')
            break;
        column = column * 26 + (c.unicode() - u'A' + 1);
    }
    return column - 1;
}

bool opens(const QXmlStreamReader &xml, QLatin1StringView name)
{
    return xml.isStartElement() && xml.name() == name;
}

bool closes(const QXmlStreamReader &xml, QLatin1StringView name)
{
    return xml.isEndElement() && xml.name() == name;
}

/// Reads the parts of a workbook, of which liborcus knows how they are packed.
class Reader {
public:
    explicit Reader(const QByteArray &bytes)
        : m_stream(reinterpret_cast<const uint8_t *>(bytes.constData()), size_t(bytes.size())),
          m_archive(&m_stream)
    {
        m_archive.load();
    }

    QList<FileText::Line> read()
    {
        const QString sheet = firstSheet();
        readStrings();
        readStyles();
        return readSheet(sheet);
    }

private:
    /// Empty when there is none. Versions before 0.19 fill in what they are given, and do not agree on what
    /// their answer means; later ones give the bytes or throw.
    template<typename Archive>
    static std::vector<unsigned char> entry(const Archive &archive, std::string_view name)
    {
        std::vector<unsigned char> bytes;
        if constexpr (requires { archive.read_file_entry(name, bytes); }) {
            archive.read_file_entry(name, bytes);
        } else {
            try {
                bytes = archive.read_file_entry(name);
            } catch (const std::exception &) {
                bytes.clear();
            }
        }
        return bytes;
    }

    QByteArray part(const QString &name) const
    {
        const QByteArray utf8 = name.toUtf8();
        const auto bytes = entry(m_archive, std::string_view(utf8.constData(), size_t(utf8.size())));
        return {reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size())};
    }

    QString firstSheet()
    {
        QString id;
        QXmlStreamReader book(part(u"xl/workbook.xml"_s));
        while (!book.atEnd()) {
            book.readNext();
            if (opens(book, "workbookPr"_L1)) {
                const auto counts = book.attributes().value("date1904"_L1);
                if (counts == "1"_L1 || counts == "true"_L1)
                    m_origin = QDate(1904, 1, 1);
            }
            for (const QXmlStreamAttribute &one : book.attributes()) {
                if (opens(book, "sheet"_L1) && id.isEmpty() && one.name() == "id"_L1)
                    id = one.value().toString();
            }
        }
        QXmlStreamReader links(part(u"xl/_rels/workbook.xml.rels"_s));
        while (!links.atEnd()) {
            links.readNext();
            if (opens(links, "Relationship"_L1) && links.attributes().value("Id"_L1) == id) {
                const QString target = links.attributes().value("Target"_L1).toString();
                return target.startsWith(u'/') ? target.mid(1) : u"xl/"_s + target;
            }
        }
        return u"xl/worksheets/sheet1.xml"_s;
    }

    /// The text in front of the end of the element @p name, without how it is to be spoken.
    static QString textUntil(QXmlStreamReader &xml, QLatin1StringView name)
    {
        QString text;
        while (!xml.atEnd() && !closes(xml, name)) {
            xml.readNext();
            if (opens(xml, "rPh"_L1))
                xml.skipCurrentElement();
            else if (opens(xml, "t"_L1))
                text += xml.readElementText();
        }
        return unescaped(text);
    }

    void readStrings()
    {
        QXmlStreamReader xml(part(u"xl/sharedStrings.xml"_s));
        while (!xml.atEnd()) {
            xml.readNext();
            if (opens(xml, "si"_L1))
                m_strings << textUntil(xml, "si"_L1);
        }
    }

    void readStyles()
    {
        QHash<int, QString> codes;
        bool isInCells = false;
        QXmlStreamReader xml(part(u"xl/styles.xml"_s));
        while (!xml.atEnd()) {
            xml.readNext();
            const QXmlStreamAttributes attributes = xml.attributes();
            const int format = attributes.value("numFmtId"_L1).toInt();
            if (xml.name() == "cellXfs"_L1)
                isInCells = xml.isStartElement();
            else if (opens(xml, "numFmt"_L1))
                codes.insert(format, attributes.value("formatCode"_L1).toString());
            else if (opens(xml, "xf"_L1) && isInCells)
                m_shapes << (codes.contains(format) ? shapeOfCode(codes.value(format))
                                                    : shapeOfKnown(format));
        }
    }

    QList<FileText::Line> readSheet(const QString &name)
    {
        QList<FileText::Line> lines;
        FileText::Line line;
        QXmlStreamReader xml(part(name));
        while (!xml.atEnd()) {
            xml.readNext();
            if (opens(xml, "row"_L1)) {
                const int told = xml.attributes().value("r"_L1).toInt();
                line = {told > 0 ? told : line.number + 1, {}};
            } else if (opens(xml, "c"_L1)) {
                readCell(xml, line);
            } else if (closes(xml, "row"_L1) && !isEmpty(line)) {
                lines << line;
            }
        }
        return lines;
    }

    void readCell(QXmlStreamReader &xml, FileText::Line &line) const
    {
        constexpr int mostColumns = 16384;
        const QXmlStreamAttributes attributes = xml.attributes();
        const QString type = attributes.value("t"_L1).toString();
        const int style = attributes.value("s"_L1).toInt();
        const int told = columnOf(attributes.value("r"_L1));
        const int column = told >= 0 ? told : int(line.values.size());
        QString value;
        while (!xml.atEnd() && !closes(xml, "c"_L1)) {
            xml.readNext();
            if (opens(xml, "v"_L1))
                value = xml.readElementText();
            else if (opens(xml, "is"_L1))
                value = textUntil(xml, "is"_L1);
        }
        if (column >= mostColumns)
            return;
        while (line.values.size() <= column)
            line.values << QString();
        line.values[column] = worded(value, type, style);
        const bool isText = type == "s"_L1 || type == "str"_L1 || type == "inlineStr"_L1;
        if (isText && mayHaveSign(line.values.at(column)))
            line.texts << column;
    }

    QString worded(const QString &value, const QString &type, int style) const
    {
        if (type == "s"_L1)
            return m_strings.value(value.toInt());
        if (type == "b"_L1)
            return value == "1"_L1 ? u"true"_s : u"false"_s;
        bool isNumber = false;
        const double number = value.toDouble(&isNumber);
        if (!isNumber || !std::isfinite(number) || !(type.isEmpty() || type == "n"_L1))
            return type == "str"_L1 ? unescaped(value) : value;
        const Shape shape = m_shapes.value(style, Shape::Number);
        bool isWhole = false;
        value.toLongLong(&isWhole);
        if (shape == Shape::Number && isWhole)
            return value; // other programs write more digits than a double holds
        if (shape == Shape::Number)
            return QString::number(number, 'f', QLocale::FloatingPointShortest);
        const double day = std::floor(number);
        const int seconds = std::min(int(std::lround((number - day) * 86400)), 86399);
        const QString time = QTime(0, 0).addSecs(seconds).toString(u"HH:mm:ss"_s);
        const QString date = m_origin.addDays(qint64(day)).toString(Qt::ISODate);
        return shape == Shape::Time ? time : shape == Shape::Day ? date : date + u' ' + time;
    }

    orcus::zip_archive_stream_blob m_stream;
    orcus::zip_archive m_archive;
    QStringList m_strings;
    QList<Shape> m_shapes; ///< Of cells, by their style.
    QDate m_origin {1899, 12, 30};
};

} // namespace

FileText readWorkbook(const QByteArray &bytes)
{
    FileText read {.lines = {}};
    try {
        read.lines = Reader(bytes).read();
    } catch (const std::exception &) {
        read.problem = Tr::tr("This is no workbook that can be read.");
    }
    if (read.lines.isEmpty() && read.problem.isEmpty())
        read.problem = Tr::tr("The first sheet of the workbook is empty.");
    return read;
}

} // namespace pulsedeck
